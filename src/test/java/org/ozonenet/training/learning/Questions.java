package org.ozonenet.training.learning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CriterionCode;
import org.ozonenet.training.catalogue.Level;
import org.ozonenet.training.catalogue.Question;
import org.ozonenet.training.catalogue.QuestionId;
import org.ozonenet.training.catalogue.Task;

/** Questions for tests: one of each kind, and banks of any size. */
final class Questions {

    static final UnitCode UNIT = new UnitCode("EV-U2");

    private Questions() {}

    static Question of(String id, Level level, boolean critical, Task task) {
        return of(UNIT, id, level, critical, task);
    }

    static Question of(UnitCode unit, String id, Level level, boolean critical, Task task) {
        return new Question(
                new QuestionId(id),
                unit,
                new CriterionCode(unit + "-E1-C1"),
                level,
                critical,
                text("What about it?"),
                text("It is explained for " + id),
                task);
    }

    static LocalizedText text(String english) {
        return LocalizedText.english(english);
    }

    /** Options a, b, c …; those whose letters are in {@code right} are right. */
    static Task.Choice choice(boolean several, int options, String right) {
        var list = new ArrayList<Task.Option>();
        for (var i = 0; i < options; i++) {
            var key = String.valueOf((char) ('a' + i));
            list.add(new Task.Option(key, text("Option " + key), right.contains(key)));
        }
        return new Task.Choice(several, list);
    }

    static Task.Numeric numeric(String answer, String tolerance, String unit) {
        return new Task.Numeric(new BigDecimal(answer), new BigDecimal(tolerance), unit);
    }

    static Task.Matching matching(String... sides) {
        var pairs = new ArrayList<Task.Pair>();
        for (var i = 0; i < sides.length; i += 2) {
            pairs.add(new Task.Pair(text(sides[i]), text(sides[i + 1])));
        }
        return new Task.Matching(pairs);
    }

    static Task.Ordering ordering(String... items) {
        return new Task.Ordering(List.of(items).stream().map(Questions::text).toList());
    }

    static Task.ShortText shortText(String english, String russian) {
        return new Task.ShortText(Map.of(Lang.EN, List.of(english), Lang.RU, List.of(russian)));
    }

    static Task.HotSpot hotSpot() {
        return new Task.HotSpot("media/path.svg", new Task.Area(20, 30, 10, 5));
    }

    /** A bank with so many single choices of each level; every fourth of them is critical. */
    static List<Question> bank(UnitCode unit, int each) {
        var bank = new ArrayList<Question>();
        for (var level : Level.values()) {
            for (var i = 1; i <= each; i++) {
                bank.add(of(
                        unit,
                        "%s-Q%s%02d".formatted(unit, level == Level.BASIC ? "0" : "1", i),
                        level,
                        i % 4 == 0,
                        choice(false, 4, "b")));
            }
        }
        return bank;
    }
}
