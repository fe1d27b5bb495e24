package org.ozonenet.street;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.yaml.snakeyaml.Yaml;

/** A candidate who has the banks of questions before them, in a browser: what is right is read from the files. */
final class KnownAnswers {

    private final List<Map<String, Object>> questions = new ArrayList<>();

    private KnownAnswers() {}

    static KnownAnswers of(Path course) throws IOException {
        var known = new KnownAnswers();
        try (var units = Files.list(course)) {
            for (var bank : units.map(unit -> unit.resolve("bank.yaml"))
                    .filter(Files::exists)
                    .toList()) {
                Map<String, List<Map<String, Object>>> file = new Yaml().load(Files.readString(bank));
                for (var question : file.getOrDefault("questions", List.of())) {
                    known.questions.add(question);
                    known.questions.addAll(list(question, "steps"));
                }
            }
        }
        return known;
    }

    /** Gives the right answer to the question that the page shows, without sending it. */
    void answer(Browser browser) {
        // The script of the page may still put in what the device kept, and then takes the question out for a moment.
        browser.settle();
        var asked = new String[1];
        browser.waitFor("the question", () -> {
            asked[0] = browser.find("fieldset.ask legend").getText().strip();
            return !asked[0].isEmpty();
        });
        var ask = asked[0];
        var page = browser.text();
        var question = questions.stream()
                .filter(each -> english(each.get("ask")).equals(ask) && fits(each, page))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No bank asks: " + ask));
        switch (browser.find("fieldset.ask").getDomAttribute("data-kind")) {
            case "ONE", "SEVERAL" -> choose(browser, question);
            case "TRUE_FALSE" -> click(browser, browser.find("input[value='" + question.get("answer") + "']"));
            case "FIGURE" -> type(browser, "v", String.valueOf(question.get("answer")));
            case "WORDS" -> type(browser, "v", firstAccepted(question));
            case "PAIRS" -> pair(browser, question);
            case "ORDER" -> sort(browser, question);
            case "PLACE" -> point(browser, question);
            case null, default -> throw new IllegalStateException("A kind that is not known here");
        }
    }

    private static boolean fits(Map<String, Object> question, String page) {
        return list(question, "options").stream().allMatch(option -> page.contains(english(option.get("text"))));
    }

    private static void choose(Browser browser, Map<String, Object> question) {
        var right = list(question, "options").stream()
                .filter(option -> Boolean.TRUE.equals(option.get("right")))
                .map(option -> english(option.get("text")))
                .toList();
        for (var label : browser.all("label.pick")) {
            if (right.contains(label.findElement(By.tagName("span")).getText().strip())) {
                var box = label.findElement(By.tagName("input"));
                if (!box.isSelected()) {
                    click(browser, box);
                }
            }
        }
    }

    private static void pair(Browser browser, Map<String, Object> question) {
        for (var label : browser.all("fieldset.ask label")) {
            var left = label.findElement(By.tagName("span")).getText().strip();
            var right = list(question, "pairs").stream()
                    .filter(pair -> english(pair.get("left")).equals(left))
                    .map(pair -> english(pair.get("right")))
                    .findFirst()
                    .orElseThrow();
            new Select(label.findElement(By.tagName("select"))).selectByVisibleText(right);
        }
    }

    private static void sort(Browser browser, Map<String, Object> question) {
        var items = list(question, "items").stream().map(KnownAnswers::english).toList();
        for (var label : browser.all("label.rank")) {
            var rank = items.indexOf(
                            label.findElement(By.tagName("span")).getText().strip())
                    + 1;
            new Select(label.findElement(By.tagName("select"))).selectByValue(String.valueOf(rank));
        }
    }

    @SuppressWarnings("unchecked")
    private static void point(Browser browser, Map<String, Object> question) {
        var area = (Map<String, Number>) question.get("area");
        var ends = List.of(List.of("x", "width"), List.of("y", "height"));
        IntStream.range(0, 2)
                .forEach(i -> type(
                        browser,
                        "v" + i,
                        String.valueOf(area.get(ends.get(i).get(0)).doubleValue()
                                + area.get(ends.get(i).get(1)).doubleValue() / 2)));
    }

    private static void type(Browser browser, String field, String text) {
        var input = browser.find("input[name='" + field + "']");
        input.clear();
        input.sendKeys(text);
    }

    private static void click(Browser browser, WebElement element) {
        browser.script("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    @SuppressWarnings("unchecked")
    private static String firstAccepted(Map<String, Object> question) {
        return question.get("accept") instanceof Map<?, ?> byLanguage
                ? ((Map<String, List<String>>) byLanguage).get("en").getFirst()
                : ((List<String>) question.get("accept")).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> question, String name) {
        return (List<Map<String, Object>>) question.getOrDefault(name, List.of());
    }

    private static String english(Object text) {
        return text instanceof Map<?, ?> map
                ? String.valueOf(map.get("en")).strip()
                : String.valueOf(text).strip();
    }
}
