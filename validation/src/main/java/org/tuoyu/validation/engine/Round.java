package org.tuoyu.validation.engine;

import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.policy.RuleInForce;

/** All blocks of one scope: the elements are walked once, and each meets every block. Immutable. */
final class Round {

    private final ScopePath place;
    private final Block[] blocks;

    Round(ScopePath place, List<Block> blocks) {
        this.place = place;
        this.blocks = blocks.toArray(Block[]::new);
    }

    ScopePath place() {
        return place;
    }

    /** The rules, with the law that judges them. */
    Stream<RuleInForce> asked() {
        return Stream.of(blocks).flatMap(Block::asked);
    }

    /** Puts what each rule answers when it reaches nothing into its slot. */
    void prepare(Prepared[] unreached) {
        for (Block block : blocks) {
            block.prepare(unreached);
        }
    }

    /** Walks the elements below the cursor and puts what the rules answer into their slots. */
    void run(Cursor cursor, Answers answers) {
        place.walk(cursor, new Walk(blocks, answers));
        for (Block block : blocks) {
            block.conclude(cursor, answers);
        }
    }

    /** Passes on to every block what comes on the way. */
    private record Walk(Block[] blocks, Answers answers) implements ScopePath.Visitor {

        @Override
        public void element(Cursor cursor) {
            for (Block block : blocks) {
                block.judge(cursor, answers);
            }
        }

        @Override
        public void unlisted(FactPath list, Cursor cursor) {
            for (Block block : blocks) {
                block.unlisted(list, cursor, answers);
            }
        }
    }
}
