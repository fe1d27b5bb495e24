package org.ozonenet.training.assessment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;

/** What an assessor signs, word for word, in one way only: from it anybody can see later whether a mark was changed. */
final class SignedText {

    private SignedText() {}

    static String of(Assessment assessment) {
        var lines = new ArrayList<String>(List.of(
                "assessment " + assessment.id().value(),
                "candidate " + assessment.candidate().value(),
                "unit " + assessment.unit().value(),
                "assessor " + assessment.assessor().value(),
                "second " + value(assessment.second()),
                "corrects " + value(assessment.corrects()),
                "checklist " + assessment.checklist().source()));
        var bench = assessment.bench();
        if (bench != null) {
            lines.add("identity " + bench.identity());
            lines.add("rig " + bench.rig());
            lines.add("instrument %s | %s | %s"
                    .formatted(bench.instrument(), bench.instrumentNumber(), bench.calibratedUntil()));
            lines.add("cylinder %s | %s".formatted(bench.cylinder(), bench.substance()));
            bench.readings()
                    .forEach(reading -> lines.add("reading %s | %s".formatted(reading.what(), reading.figure())));
        }
        var sheet = assessment.sheet();
        for (var item : assessment.checklist().items()) {
            lines.add("line %s critical=%s %s | %s | %s"
                    .formatted(
                            item.key(),
                            item.critical(),
                            item.text().in(Lang.EN),
                            item.measure().in(Lang.EN),
                            sheet.slot(item.key())
                                    .map(slot -> slot.mark().verdict() + " "
                                            + slot.mark().note())
                                    .orElse("-")));
        }
        assessment.photos().forEach(photo -> lines.add("photo " + photo.sha256()));
        lines.add("result " + assessment.outcome().result());
        return String.join("\n", lines);
    }

    private static String value(@Nullable Id id) {
        return id == null ? "-" : id.value();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
