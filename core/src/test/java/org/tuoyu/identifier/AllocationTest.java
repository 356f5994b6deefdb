package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/**
 * Rules check thousands of identifiers: checking a right one must cost no memory. The meter is reached by reflection,
 * because the module under test does not read the one that it is in.
 */
class AllocationTest {

    private static final int CALLS = 10_000;

    private boolean allValid = true;

    @Test
    void checkingRightCreditCodesAllocatesNothing() throws Exception {
        String code = "91350100M000100Y43";

        assertThat(bytesPerCall(() -> allValid &= CreditCode.check(code).isEmpty()))
                .isLessThan(1);
        assertThat(allValid).isTrue();
    }

    @Test
    void refusingWrongCreditCodesAllocatesNothing() throws Exception {
        String code = "91350100M000100Y34";

        assertThat(bytesPerCall(() -> allValid &= !CreditCode.isValid(code))).isLessThan(1);
        assertThat(allValid).isTrue();
    }

    @Test
    void checkingRightResidentNumbersAllocatesNothing() throws Exception {
        String number = "999999202402290017";

        assertThat(bytesPerCall(() -> allValid &= ResidentId.check(number).isEmpty()))
                .isLessThan(1);
        assertThat(allValid).isTrue();
    }

    @Test
    void theMeterSeesAnAllocation() throws Exception {
        assertThat(bytesPerCall(() -> allValid &= CreditCode.check("9").size() == 1))
                .isGreaterThan(16);
        assertThat(allValid).isTrue();
    }

    private static long bytesPerCall(Runnable call) throws ReflectiveOperationException {
        call.run();
        long before = allocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        return (allocatedBytes() - before) / CALLS;
    }

    private static long allocatedBytes() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method allocated =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        return (long) allocated.invoke(threads, Thread.currentThread().getId());
    }
}
