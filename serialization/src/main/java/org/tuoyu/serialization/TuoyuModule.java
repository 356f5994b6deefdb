package org.tuoyu.serialization;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import org.tuoyu.serialization.databind.ModelDeserializers;
import org.tuoyu.serialization.databind.ModelSerializers;

/**
 * Lets an {@code ObjectMapper} read and write submissions, reports, packs and all their parts as the readers and writers of this
 * package do. Found by {@code findAndAddModules()}. Safe for use by many threads.
 *
 * <p>An error in a document becomes a {@code JsonMappingException} that names the first one; use {@link SubmissionReader} to get
 * all of them. Unknown fields of a submission are kept. Values of persons are written in full.
 */
public final class TuoyuModule extends Module {

    /** Creates the module. */
    public TuoyuModule() {}

    @Override
    public String getModuleName() {
        return "tuoyu";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new ModelDeserializers());
        context.addSerializers(new ModelSerializers());
    }
}
