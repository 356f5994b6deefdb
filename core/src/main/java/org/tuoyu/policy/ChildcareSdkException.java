package org.tuoyu.policy;

/**
 * The one family of exceptions of this library, besides those of Java for wrong calls. A wrong submission never ends here: it
 * gives findings.
 */
public abstract class ChildcareSdkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong, without personal values
     */
    protected ChildcareSdkException(String message) {
        super(message);
    }
}
