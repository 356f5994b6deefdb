package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.PackSource;
import org.tuoyu.policy.PolicyDocument;

class BundledPacksTest {

    private final List<PackHandle> packs =
            ServiceLoader.load(PackSource.class).findFirst().orElseThrow().packs();

    @Test
    void everyPackOfTheIndexIsThatOfItsDocument() {
        assertThat(packs).isNotEmpty().allSatisfy(handle -> {
            Pack pack = handle.content().get();
            assertThat(pack.getDocument().map(PolicyDocument::getId).orElse("rules"))
                    .isEqualTo(handle.id());
            assertThat(pack.getDocument().map(PolicyDocument::getDivision).orElse("000000"))
                    .isEqualTo(handle.division());
            assertThat(handle.sha256()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void noTwoPacksShareAnId() {
        assertThat(packs).extracting(PackHandle::id).doesNotHaveDuplicates();
    }

    @Test
    void aPackIsReadOnce() {
        PackHandle first = packs.get(0);

        assertThat(first.content().get()).isSameAs(first.content().get());
    }
}
