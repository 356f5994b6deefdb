package org.tuoyu.validation.subsidy;

import org.tuoyu.subsidy.PriorPayment;

/**
 * What was paid before, with the place where it is stated. Immutable.
 *
 * @param payment the payment
 * @param pointer its JSON Pointer
 */
record Payment(PriorPayment payment, String pointer) {}
