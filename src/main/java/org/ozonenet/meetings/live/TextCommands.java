package org.ozonenet.meetings.live;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The texts on the screen, as pages send and ask for their edits. */
@Controller
@RequestMapping("/meetings/{id}/live/texts")
class TextCommands {

    private final SharedTexts texts;

    TextCommands(SharedTexts texts) {
        this.texts = texts;
    }

    record Beginning(String id, String title) {}

    record SentEdit(String text, int revision, String client, int number, List<String> parts) {}

    record Done(boolean done) {}

    @PostMapping
    @ResponseBody
    Done start(@PathVariable String id, @RequestBody Beginning sent) {
        texts.start(HallPages.meeting(id), new SharedTextId(sent.id()), sent.title());
        return new Done(true);
    }

    @PostMapping("/edit")
    @ResponseBody
    List<TextNews> edit(@RequestBody SentEdit sent) {
        return texts.edit(
                new SharedTextId(sent.text()),
                sent.revision(),
                sent.client(),
                sent.number(),
                TextEdit.read(sent.parts()));
    }

    @GetMapping("/since")
    @ResponseBody
    List<TextNews> since(@RequestParam String text, @RequestParam int revision) {
        return texts.since(new SharedTextId(text), revision);
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    @ResponseBody
    Done notFound() {
        return new Done(false);
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    @ResponseBody
    Done malformed() {
        return new Done(false);
    }
}
