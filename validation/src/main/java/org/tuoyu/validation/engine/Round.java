package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Optional;
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

    /** Walks the elements below the cursor and puts what the rules answer into their slots. */
    void run(Cursor cursor, String pointer, Optional<String> subject, Slots slots) {
        Visit[] visits = new Visit[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            visits[i] = new Visit(blocks[i], cursor, pointer, subject, slots);
        }
        place.walk(cursor, new Together(visits));
        for (Visit visit : visits) {
            visit.conclude();
        }
    }

    /** Passes on to every block what comes on the way. */
    private record Together(Visit[] visits) implements ScopePath.Visitor {

        @Override
        public void element(Cursor cursor) {
            for (Visit visit : visits) {
                visit.element();
            }
        }

        @Override
        public void unlisted(FactPath list, Cursor cursor) {
            for (Visit visit : visits) {
                visit.unlisted(list);
            }
        }
    }
}
