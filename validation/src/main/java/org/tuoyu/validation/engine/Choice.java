package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What one pattern of replies leaves to do with an element: the rules whose conditions all hold are judged, and the blocks of which
 * nobody can tell are open. Elements with the same replies share it. Immutable.
 */
final class Choice {

    private final long yes;
    private final long open;
    private final PlacedRule[] judged;
    private final Block[] undecided;

    /**
     * Chooses.
     *
     * @param conditions the bits of the conditions of each block
     */
    Choice(Replies replies, Block[] blocks, long[] conditions) {
        this.yes = replies.yes();
        this.open = replies.open();
        List<PlacedRule> holding = new ArrayList<>();
        List<Block> unknown = new ArrayList<>();
        for (int i = 0; i < blocks.length; i++) {
            if (replies.hold(conditions[i])) {
                blocks[i].rules().forEach(holding::add);
            } else if (!replies.exclude(conditions[i])) {
                unknown.add(blocks[i]);
            }
        }
        this.judged = holding.toArray(PlacedRule[]::new);
        this.undecided = unknown.toArray(Block[]::new);
    }

    /** Whether it was made for these replies; none of them failed. */
    boolean isFor(Replies replies) {
        return yes == replies.yes() && open == replies.open();
    }

    /** Judges the element under the cursor. */
    void judge(Cursor cursor, Answers answers) {
        for (PlacedRule rule : judged) {
            rule.judge(cursor, answers);
        }
        for (Block block : undecided) {
            block.open(cursor, answers);
        }
    }
}
