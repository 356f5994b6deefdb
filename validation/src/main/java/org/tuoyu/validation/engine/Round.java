package org.tuoyu.validation.engine;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.RuleInForce;

/** All blocks of one scope: the elements are walked once, and each meets every block. Immutable. */
final class Round {

    /** So many choices are kept, as a power of two. */
    private static final int PLACES = 6;

    /** Spreads neighbouring numbers (the golden ratio in 64 bits). */
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final ScopePath place;
    private final Block[] blocks;
    private final Questions questions;
    private final long[] conditions;
    private final @Nullable Choice[] choices = new Choice[1 << PLACES];

    /** Joins blocks whose conditions, each counted once, are no more than {@link Questions#MOST}. */
    Round(ScopePath place, List<Block> blocks) {
        this.place = place;
        this.blocks = blocks.toArray(Block[]::new);
        this.questions = new Questions(
                place.depth(),
                blocks.stream()
                        .flatMap(block -> block.tests().stream())
                        .distinct()
                        .toList());
        this.conditions = blocks.stream()
                .mapToLong(block -> questions.mask(block.tests().toArray(CompiledCondition[]::new)))
                .toArray();
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
        place.walk(cursor, new Walk(this, answers, new Replies()));
        for (Block block : blocks) {
            block.conclude(cursor, answers);
        }
    }

    private void judge(Cursor cursor, Replies replies, Answers answers) {
        questions.ask(cursor, replies);
        if (replies.hasFailed()) {
            judgeByBlock(cursor, replies, answers);
            return;
        }
        int place = place(replies.yes(), replies.open());
        Choice choice = choices[place];
        if (choice == null || !choice.isFor(replies)) {
            choice = new Choice(replies, blocks, conditions); // by two threads at most, with the same content
            choices[place] = choice;
        }
        choice.judge(cursor, answers);
    }

    /** Where a choice is kept; another one with the same place takes it over. */
    private static int place(long yes, long open) {
        long mixed = (yes * 31 + open) * MIXER;
        return (int) (mixed >>> Long.SIZE - PLACES);
    }

    private void judgeByBlock(Cursor cursor, Replies replies, Answers answers) {
        for (int i = 0; i < blocks.length; i++) {
            if (replies.exclude(conditions[i])) {
                continue;
            }
            if (replies.hasFailed(conditions[i])) {
                blocks[i].failed(cursor, answers);
            } else if (replies.hold(conditions[i])) {
                blocks[i].rules().forEach(rule -> rule.judge(cursor, answers));
            } else {
                blocks[i].open(cursor, answers);
            }
        }
    }

    /** Passes on to every block what comes on the way. */
    private record Walk(Round round, Answers answers, Replies replies) implements ScopePath.Visitor {

        @Override
        public void element(Cursor cursor) {
            round.judge(cursor, replies, answers);
        }

        @Override
        public void unlisted(FactPath list, Cursor cursor) {
            for (Block block : round.blocks) {
                block.unlisted(list, cursor, answers);
            }
        }
    }
}
