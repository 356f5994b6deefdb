package org.tuoyu.fact;

import java.util.List;

/** A model type that keeps the fields it does not know. Implemented by every model type of a submission. */
public interface Extensible {

    /**
     * The fields that the model does not know, in the order submitted.
     *
     * @return empty when there are none
     */
    List<AdditionalField> getAdditionalFields();
}
