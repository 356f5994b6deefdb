package org.tuoyu.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** The least that anybody does with a file of documents, one a line: two threads look at every token and forget it. */
final class TokenScan {

    private static final int THREADS = 2;
    private static final int LINES_AT_A_TIME = 16;
    private static final List<byte[]> END = List.of();

    private TokenScan() {}

    /**
     * Scans a file.
     *
     * @param args the file
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        BlockingQueue<List<byte[]>> queue = new ArrayBlockingQueue<>(8);
        AtomicLong tokens = new AtomicLong();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread worker = new Thread(() -> tokens.addAndGet(work(queue)));
            worker.start();
            workers.add(worker);
        }
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            split(in, queue);
        }
        for (int i = 0; i < THREADS; i++) {
            queue.put(END);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.println(tokens.get() + " tokens");
    }

    private static void split(InputStream in, BlockingQueue<List<byte[]>> queue)
            throws IOException, InterruptedException {
        byte[] block = new byte[1 << 16];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        List<byte[]> lines = new ArrayList<>();
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (block[i] == '\n') {
                    line.write(block, from, i - from);
                    from = i + 1;
                    lines.add(line.toByteArray());
                    line.reset();
                    if (lines.size() == LINES_AT_A_TIME) {
                        queue.put(lines);
                        lines = new ArrayList<>();
                    }
                }
            }
            line.write(block, from, read - from);
        }
        queue.put(lines);
    }

    private static long work(BlockingQueue<List<byte[]>> queue) {
        JsonFactory json = new JsonFactory();
        long tokens = 0;
        try {
            for (List<byte[]> lines = queue.take(); lines != END; lines = queue.take()) {
                for (byte[] line : lines) {
                    tokens += scan(json, line);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static long scan(JsonFactory json, byte[] line) throws IOException {
        long tokens = 0;
        try (JsonParser parser = json.createParser(line)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
