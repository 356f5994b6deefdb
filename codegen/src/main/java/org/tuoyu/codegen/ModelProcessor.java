package org.tuoyu.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Generates the code that {@link GenerateCodecs}, {@link GenerateFactAccess} and {@link GenerateCodeWords} ask for. */
@SupportedAnnotationTypes({
    "org.tuoyu.codegen.GenerateCodecs",
    "org.tuoyu.codegen.GenerateFactAccess",
    "org.tuoyu.codegen.GenerateCodeWords"
})
public final class ModelProcessor extends AbstractProcessor {

    /** Creates a processor; called by the compiler. */
    public ModelProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                generate(annotation.getQualifiedName().toString(), element);
            }
        }
        return true;
    }

    private void generate(String annotation, Element trigger) {
        try {
            AnnotationMirror mirror = Mirrors.find(trigger, annotation).orElseThrow();
            Model model = ModelScan.of(typesIn(mirror));
            if (annotation.equals(GenerateFactAccess.class.getName())) {
                factAccess(model, trigger);
            } else if (annotation.equals(GenerateCodeWords.class.getName())) {
                String packageName = packageOf(trigger);
                write(packageName, "CodeWords", CodeWordsEmitter.emit(model, packageName), trigger);
            } else {
                codecs(model, trigger);
                schemas(model, mirror, trigger);
            }
        } catch (ModelException broken) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, broken.getMessage(), trigger);
        }
    }

    private void factAccess(Model model, Element trigger) {
        String packageName = packageOf(trigger);
        write(packageName, "FactAccess", FactAccessEmitter.emit(model, packageName), trigger);
        write(packageName, "FactWords", FactWordsEmitter.emit(model, packageName), trigger);
    }

    private void codecs(Model model, Element trigger) {
        String packageName = packageOf(trigger);
        for (ModelType type : model.types()) {
            write(packageName, type.name() + "Decoder", DecoderEmitter.emit(type, model, packageName), trigger);
            write(packageName, type.name() + "Encoder", EncoderEmitter.emit(type, packageName), trigger);
        }
        for (TextType type : model.textTypes()) {
            write(packageName, type.name() + "Text", TextEmitter.emit(type, packageName), trigger);
        }
        write(packageName, "ModelWords", ModelWordsEmitter.words(model, packageName), trigger);
        write(packageName, "ModelCodecs", ModelCodecsEmitter.emit(model, packageName), trigger);
        write(packageName, "ModelFields", FactAccessEmitter.emitFields(model, packageName), trigger);
        write(packageName, "ModelTypes", ModelWordsEmitter.types(model, packageName), trigger);
    }

    private void schemas(Model model, AnnotationMirror mirror, Element trigger) {
        for (Object value : Mirrors.list(mirror, "schemas")) {
            AnnotationMirror schema = (AnnotationMirror) ((AnnotationValue) value).getValue();
            TypeElement root =
                    (TypeElement) ((DeclaredType) Mirrors.value(schema, "root").orElseThrow()).asElement();
            String file = Mirrors.value(schema, "file").orElseThrow().toString();
            String id = Mirrors.value(schema, "id").orElseThrow().toString();
            writeResource(packageOf(trigger), file, SchemaEmitter.emit(model, ModelScan.name(root), id), trigger);
        }
    }

    private static List<TypeElement> typesIn(AnnotationMirror mirror) {
        List<TypeElement> types = new ArrayList<>();
        for (Object value : Mirrors.list(mirror, "value")) {
            DeclaredType type = (DeclaredType) ((AnnotationValue) value).getValue();
            types.add((TypeElement) type.asElement());
        }
        return types;
    }

    private String packageOf(Element trigger) {
        PackageElement found = processingEnv.getElementUtils().getPackageOf(trigger);
        return found.getQualifiedName().toString();
    }

    private void write(String packageName, String name, String text, Element trigger) {
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + name, trigger)
                .openWriter()) {
            writer.write(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void writeResource(String packageName, String file, String text, Element trigger) {
        try (Writer writer = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, packageName, file, trigger)
                .openWriter()) {
            writer.write(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
