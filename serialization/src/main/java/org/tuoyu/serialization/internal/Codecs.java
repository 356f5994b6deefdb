package org.tuoyu.serialization.internal;

import org.tuoyu.codegen.GenerateCodecs;
import org.tuoyu.finding.Report;
import org.tuoyu.policy.Pack;
import org.tuoyu.submission.Submission;

/** Asks for the decoders and encoders of everything that is read or written. */
@GenerateCodecs({Submission.class, Report.class, Pack.class, PackIndex.class})
final class Codecs {

    private Codecs() {}
}
