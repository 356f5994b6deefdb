package org.tuoyu.serialization.internal;

import org.tuoyu.codegen.GenerateCodecs;
import org.tuoyu.finding.Difference;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.ResponsibilityStatement;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.finding.TargetStatement;
import org.tuoyu.finding.WaiverList;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.policy.Pack;
import org.tuoyu.quantity.AgeInMonths;
import org.tuoyu.quantity.Percentage;
import org.tuoyu.quantity.Ratio;
import org.tuoyu.submission.Submission;

/** Asks for the decoders and encoders of everything that is read or written. */
@GenerateCodecs(
        value = {
            Submission.class,
            Report.class,
            Pack.class,
            WaiverList.class,
            PackIndex.class,
            AgeInMonths.class,
            Percentage.class,
            Ratio.class,
            ResidentId.class,
            RuleExplanation.class,
            Difference.class,
            ResponsibilityStatement.class,
            TargetStatement.class
        },
        schemas = {
            @GenerateCodecs.Schema(
                    root = Submission.class,
                    file = "submission.schema.json",
                    id = "urn:tuoyu:schema:submission:1.0"),
            @GenerateCodecs.Schema(
                    root = Report.class,
                    file = "report.schema.json",
                    id = "urn:tuoyu:schema:report:1.0"),
            @GenerateCodecs.Schema(
                    root = RuleExplanation.class,
                    file = "explanation.schema.json",
                    id = "urn:tuoyu:schema:explanation:1.0"),
            @GenerateCodecs.Schema(
                    root = Difference.class,
                    file = "difference.schema.json",
                    id = "urn:tuoyu:schema:difference:1.0"),
            @GenerateCodecs.Schema(
                    root = ResponsibilityStatement.class,
                    file = "responsibilities.schema.json",
                    id = "urn:tuoyu:schema:responsibilities:1.0"),
            @GenerateCodecs.Schema(
                    root = TargetStatement.class,
                    file = "targets.schema.json",
                    id = "urn:tuoyu:schema:targets:1.0"),
            @GenerateCodecs.Schema(
                    root = WaiverList.class,
                    file = "waivers.schema.json",
                    id = "urn:tuoyu:schema:waivers:1.0"),
            @GenerateCodecs.Schema(root = Pack.class, file = "pack.schema.json", id = "urn:tuoyu:schema:pack:1.0")
        })
final class Codecs {

    private Codecs() {}
}
