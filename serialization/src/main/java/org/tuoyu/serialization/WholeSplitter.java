package org.tuoyu.serialization;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.internal.Fault;
import org.tuoyu.serialization.internal.FaultCode;

/** A file that is one document. */
final class WholeSplitter implements InputRecords.Splitter {

    private final ByteFeed feed;
    private final ReadLimits limits;
    private boolean done;

    WholeSplitter(ByteFeed feed, ReadLimits limits) {
        this.feed = feed;
        this.limits = limits;
    }

    @Override
    public @Nullable InputRecord next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        if (feed.exceeds(limits.maxBytes())) {
            return InputRecord.unusable(1, 0, 0, Fault.of(FaultCode.SIZE).with("limit", limits.maxBytes()));
        }
        return feed.isDamaged()
                ? InputRecord.unusable(1, 0, 0, Fault.of(FaultCode.DAMAGED))
                : InputRecord.whole(feed.window(), feed.at(), feed.end());
    }
}
