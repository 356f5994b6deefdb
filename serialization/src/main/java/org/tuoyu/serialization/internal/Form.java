package org.tuoyu.serialization.internal;

/**
 * What an input has to know of its parser.
 *
 * @param byOffset whether places are offsets in a document of bytes, rather than lines and columns
 * @param plainTexts whether a number or flag written plainly may stand for a text, as in YAML
 * @param surrogates whether a text may hold half a character, which no text may
 * @param maxDepth the depth at which the parser gives up
 */
public record Form(boolean byOffset, boolean plainTexts, boolean surrogates, int maxDepth) {}
