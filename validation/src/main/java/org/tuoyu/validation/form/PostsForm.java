package org.tuoyu.validation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.Text;
import org.tuoyu.responsibility.ConferencePost;
import org.tuoyu.responsibility.Department;
import org.tuoyu.responsibility.JointConference;
import org.tuoyu.validation.engine.Assignments;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Truth;
import org.tuoyu.validation.fact.FactWords;

/** What is stated of a coordinating body, against the posts that one clause sets. */
abstract class PostsForm extends Comparison {

    private static final String OTHER = "OTHER";

    private final Assignments assignments;

    PostsForm(Ingredients from) {
        super(from);
        this.assignments = from.assignments();
    }

    /** {@code posts-as-documented}: each post of the clause is among those stated, with its part and its body. */
    static final class Posts extends PostsForm {

        Posts(Ingredients from) {
            super(from);
        }

        @Override
        OutcomeType judge(JointConference body, List<Post> posts, Cursor cursor) {
            Optional<StatedList<ConferencePost>> stated = body.getPosts();
            if (stated.isEmpty()) {
                cursor.missing(cursor.pointer() + "/posts");
                return OutcomeType.UNDETERMINED;
            }
            List<Post> lacking = new ArrayList<>();
            boolean open = false;
            for (Post post : posts) {
                switch (holds(stated.get(), post, cursor)) {
                    case TRUE -> {}
                    case FALSE -> lacking.add(post);
                    case UNKNOWN -> open = true;
                }
            }
            if (lacking.isEmpty()) {
                return open ? OutcomeType.UNDETERMINED : OutcomeType.MET;
            }
            cursor.documented(Listing.of(lacking.stream().map(Post::getPost).toList()));
            return OutcomeType.BREACHED;
        }

        private static Truth holds(List<ConferencePost> stated, Post post, Cursor cursor) {
            Truth holds = Truth.FALSE;
            for (int i = 0; i < stated.size(); i++) {
                Truth same = isSame(stated.get(i), post);
                if (same == Truth.TRUE) {
                    return same;
                }
                if (same == Truth.UNKNOWN) {
                    cursor.missing(cursor.pointer() + "/posts/" + i + unstated(stated.get(i)));
                    holds = same;
                }
            }
            return holds;
        }

        private static Truth isSame(ConferencePost stated, Post post) {
            Truth role = stated.getRole()
                    .map(each -> Truth.of(each == post.getRole()))
                    .orElse(Truth.UNKNOWN);
            Truth body = isOf(stated, post);
            if (role == Truth.FALSE || body == Truth.FALSE) {
                return Truth.FALSE;
            }
            return role == Truth.TRUE ? body : role;
        }

        private static Truth isOf(ConferencePost stated, Post post) {
            if (post.getBody().isEmpty()) {
                return Truth.TRUE;
            }
            if (stated.getDepartment().isEmpty()) {
                return Truth.UNKNOWN;
            }
            if (!stated.getDepartment().get().name().equals(post.getBody().get())) {
                return Truth.FALSE;
            }
            return post.getBody().get().equals(OTHER)
                    ? stated.getPost()
                            .map(words -> Truth.of(words.equals(post.getPost().zh())
                                    || words.equals(post.getPost().en())))
                            .orElse(Truth.UNKNOWN)
                    : Truth.TRUE;
        }

        private static String unstated(ConferencePost stated) {
            if (stated.getRole().isEmpty()) {
                return "/role";
            }
            return stated.getDepartment().isEmpty() ? "/department" : "/post";
        }
    }

    /** {@code office-as-documented}: the office is with the body that the clause names. */
    static final class Office extends PostsForm {

        Office(Ingredients from) {
            super(from);
        }

        @Override
        OutcomeType judge(JointConference body, List<Post> posts, Cursor cursor) {
            List<String> hosts =
                    posts.stream().flatMap(post -> post.getBody().stream()).toList();
            if (hosts.isEmpty()) {
                return OutcomeType.NOT_APPLICABLE;
            }
            if (body.getOfficeHost().isEmpty()) {
                cursor.missing(cursor.pointer() + "/officeHost");
                return OutcomeType.UNDETERMINED;
            }
            Department host = body.getOfficeHost().get();
            if (hosts.contains(host.name())) {
                return OutcomeType.MET;
            }
            cursor.actual(FactValue.of(List.of(host.name())));
            cursor.expected(FactValue.of(hosts));
            cursor.documented(Listing.of(posts.stream().map(Post::getPost).toList()));
            return OutcomeType.BREACHED;
        }
    }

    @Override
    public final OutcomeType judge(Cursor cursor) {
        JointConference body = cursor.enclosing(JointConference.class).orElseThrow();
        List<Post> posts = assignments.posts(edition().clauses().get(0));
        Truth meant = isMeant(body, posts.get(0).getGroup());
        if (meant == Truth.UNKNOWN) {
            cursor.missing(cursor.pointer() + "/kind");
            return OutcomeType.UNDETERMINED;
        }
        return meant == Truth.TRUE ? judge(body, posts, cursor) : OutcomeType.NOT_APPLICABLE;
    }

    /** Whether what is stated is the coordinating body of a document: by its name, or by its kind, which its name tells. */
    private static Truth isMeant(JointConference body, Text group) {
        if (body.getName()
                .filter(name -> name.equals(group.zh()) || name.equals(group.en()))
                .isPresent()) {
            return Truth.TRUE;
        }
        return body.getKind()
                .map(kind -> Truth.of(group.zh().contains(FactWords.zh(kind))))
                .orElse(Truth.UNKNOWN);
    }

    abstract OutcomeType judge(JointConference body, List<Post> posts, Cursor cursor);
}
