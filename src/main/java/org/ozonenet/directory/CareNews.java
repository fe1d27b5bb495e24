package org.ozonenet.directory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.ozonenet.reference.Networks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds those who keep an entry, and tells the next level where nobody did. */
@Component
class CareNews {

    private final EntryStore store;
    private final ReportStore reports;
    private final Notices notices;
    private final PersonRegister register;
    private final Networks networks;
    private final ActAs actAs;

    CareNews(
            EntryStore store,
            ReportStore reports,
            Notices notices,
            PersonRegister register,
            Networks networks,
            ActAs actAs) {
        this.store = store;
        this.reports = reports;
        this.notices = notices;
        this.register = register;
        this.networks = networks;
        this.actAs = actAs;
    }

    @EventListener
    void on(ReverificationDue event) {
        store.findById(event.entry()).ifPresent(entry -> {
            if (event.days() <= Reverification.TELL_THE_NEXT_LEVEL) {
                tell(nextLevel(entry), event, entry, "directory.notice.stale", ConfirmPages.entryAddress(entry.id()));
            } else {
                remind(entry, event);
            }
        });
    }

    /** The person and those who keep the entries there: a contact that is wrong may not reach the person. */
    @EventListener
    void on(ContactReported event) {
        store.findById(event.entry()).ifPresent(entry -> {
            var keepers = new ArrayList<>(officers(entry));
            var owner = entry.says().account();
            if (owner != null) {
                keepers.add(owner);
            }
            notices.tell(keepers, named(event.header().eventId(), "directory.notice.reported", entry));
        });
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
            tell(officers(entry), event, entry, "directory.notice.due", ConfirmPages.entryAddress(entry.id()));
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

    /** Those who keep the entries of a country: its ozone officers; without a country or an officer, the coordinators. */
    private List<PersonId> officers(Entry entry) {
        var country = entry.says().country();
        var officers =
                country == null ? List.<PersonId>of() : actAs.process(() -> register.holders(Function.NOO, country));
        return officers.isEmpty() ? coordinators(entry) : officers;
    }

    private List<PersonId> coordinators(Entry entry) {
        var country = entry.says().country();
        var belongsTo = country == null ? entry.says().networks() : networks.of(country);
        return actAs.process(() -> belongsTo.stream()
                .flatMap(network -> register.holders(Function.NETWORK_COORDINATOR, network).stream())
                .distinct()
                .toList());
    }

    private List<PersonId> nextLevel(Entry entry) {
        var all = new ArrayList<>(officers(entry));
        all.addAll(coordinators(entry));
        return all;
    }
}
