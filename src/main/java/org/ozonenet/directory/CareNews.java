package org.ozonenet.directory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ozonenet.access.Function;
import org.ozonenet.access.FunctionRevoked;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds those who keep an entry, and tells the next level where nobody did. */
@Component
class CareNews {

    private final EntryStore store;
    private final ReportStore reports;
    private final Notices notices;
    private final Keepers keepers;

    CareNews(EntryStore store, ReportStore reports, Notices notices, Keepers keepers) {
        this.store = store;
        this.reports = reports;
        this.notices = notices;
        this.keepers = keepers;
    }

    @EventListener
    void on(ReverificationDue event) {
        store.findById(event.entry()).ifPresent(entry -> {
            if (event.days() <= Reverification.TELL_THE_NEXT_LEVEL) {
                tell(
                        keepers.nextLevel(entry),
                        event,
                        entry,
                        "directory.notice.stale",
                        ConfirmPages.entryAddress(entry.id()));
            } else {
                remind(entry, event);
            }
        });
    }

    /** The person and those who keep the entries there: a contact that is wrong may not reach the person. */
    @EventListener
    void on(ContactReported event) {
        store.findById(event.entry()).ifPresent(entry -> {
            var told = new ArrayList<>(keepers.officers(entry));
            var owner = entry.says().account();
            if (owner != null) {
                told.add(owner);
            }
            notices.tell(told, named(event.header().eventId(), "directory.notice.reported", entry));
        });
    }

    /** A function was taken back: the place is to be handed over, or openly vacant. */
    @EventListener
    void on(FunctionRevoked event) {
        if (event.scope() instanceof Scope.Country(Iso2 country)) {
            entries(event.person(), event.function(), country)
                    .forEach(entry -> notices.tell(
                            keepers.others(entry, event.person()),
                            named(event.header().effectId(entry.id().value()), "directory.notice.holder-left", entry)));
        }
    }

    private List<Entry> entries(PersonId person, Function function, Iso2 country) {
        return store.findOfPerson(person).stream()
                .filter(entry -> country.equals(entry.says().country()))
                .filter(entry -> entry.says().functions().stream()
                        .anyMatch(each -> each.name().equals(function.name())))
                .toList();
    }

    @EventListener
    void on(ReportDecided event) {
        store.findById(event.entry())
                .ifPresent(entry -> reports.findById(event.report())
                        .ifPresent(report -> notices.tell(
                                List.of(report.by()),
                                named(
                                        event.header().eventId(),
                                        event.taken()
                                                ? "directory.notice.report-taken"
                                                : "directory.notice.report-declined",
                                        entry))));
    }

    private static Notice named(String eventId, String sentence, Entry entry) {
        return new Notice(
                eventId,
                sentence,
                List.of(new NoticeArgument.Text(entry.says().name().latin())),
                Tlp.GREEN,
                ConfirmPages.entryAddress(entry.id()));
    }

    private void remind(Entry entry, ReverificationDue event) {
        var owner = entry.says().account();
        if (owner == null) {
            tell(keepers.officers(entry), event, entry, "directory.notice.due", ConfirmPages.entryAddress(entry.id()));
        } else {
            entry.care()
                    .secret(event.days())
                    .ifPresent(secret -> tell(
                            List.of(owner),
                            event,
                            entry,
                            "directory.notice.due-own",
                            ConfirmPages.confirmAddress(entry.id(), secret)));
        }
    }

    private void tell(List<PersonId> to, ReverificationDue event, Entry entry, String sentence, String link) {
        var arguments = List.<NoticeArgument>of(
                new NoticeArgument.Text(entry.says().name().latin()),
                new NoticeArgument.Day(LocalDate.ofInstant(event.due(), ZoneOffset.UTC)));
        notices.tell(to, new Notice(event.header().eventId(), sentence, arguments, Tlp.GREEN, link));
    }
}
