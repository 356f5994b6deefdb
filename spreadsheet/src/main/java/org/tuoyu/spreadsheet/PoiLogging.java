package org.tuoyu.spreadsheet;

import java.util.ServiceLoader;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.status.StatusConsoleListener;
import org.apache.logging.log4j.status.StatusLogger;

/**
 * Starts Log4j's interface, by which POI logs, before POI does. Without a provider it would complain on the console that it found
 * none; a program that brings none wants no log. What a provider has to say is left alone.
 */
final class PoiLogging {

    static {
        if (ServiceLoader.load(Provider.class, LogManager.class.getClassLoader())
                .findFirst()
                .isEmpty()) {
            startQuietly();
        }
    }

    private PoiLogging() {}

    /** Returns when it has been started; does it once. */
    static void start() {
        // loading this class has done it
    }

    private static void startQuietly() {
        StatusConsoleListener console = StatusLogger.getLogger().getFallbackListener();
        Level level = console.getStatusLevel();
        console.setLevel(Level.OFF);
        try {
            LogManager.getFactory();
        } finally {
            console.setLevel(level);
        }
    }
}
