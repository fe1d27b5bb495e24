package org.ozonenet.directory;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.directory.bring.Choices;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.paper.IncomingTable;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Arguments for the doors of the directory: the entry of the ozone officer of Laos or of Kazakhstan. */
final class DirectoryDoorArguments implements DoorArguments {

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (type == Pageable.class) {
            return PageRequest.of(0, 5);
        }
        if (type == DirectoryFilter.class) {
            return DirectoryFilter.all();
        }
        if (type == EntryDraft.class) {
            return officer(situation);
        }
        if (type == EntryId.class) {
            return entry(situation);
        }
        if (type == MessageDraft.class) {
            return message(entry(situation));
        }
        if (type == ConversationId.class) {
            return conversation(situation);
        }
        if (type == ReportDraft.class) {
            return new ReportDraft(ReportDraft.Kind.WRONG, "Somebody else answers", null);
        }
        if (type == ReportId.class) {
            var entry = entry(situation);
            var officer = situation.somebody(Function.NOO, new Scope.Country(situation.country()));
            return situation.as(
                    officer,
                    () -> situation
                            .bean(ContactReports.class)
                            .report(entry, new ReportDraft(ReportDraft.Kind.CORRECTION, "Another name", "A letter")));
        }
        if (type == IncomingTable.class) {
            return IncomingTable.read("name\nOfficer".getBytes(StandardCharsets.UTF_8));
        }
        if (type == Choices.class) {
            return new Choices(List.of(), null, null, Visibility.NETWORK);
        }
        if (type == NominationDraft.class) {
            return new NominationDraft("Ministry", "Note 7", java.time.LocalDate.of(2026, 1, 5));
        }
        if (type == SystemDraft.class) {
            return system(situation);
        }
        if (type == SystemId.class) {
            var administrator = situation.somebody(Function.ADMINISTRATOR, Scope.portal());
            var draft = new SystemDraft("System", Function.ADMINISTRATOR, Scope.portal(), 1);
            return situation.as(
                    administrator,
                    () -> situation.bean(Systems.class).letIn(draft).id());
        }
        return type == Verification.How.class ? Verification.How.TELEPHONE_CALL : null;
    }

    private static EntryId entry(Situation situation) {
        var officer = situation.somebody(Function.NOO, new Scope.Country(situation.country()));
        return situation.as(
                officer, () -> situation.bean(DirectoryEntries.class).add(officer(situation)));
    }

    /** From an officer of Viet Nam to the actor, or to an officer of Kazakhstan. */
    private static ConversationId conversation(Situation situation) {
        var country = situation.country();
        var officer = situation.somebody(Function.NOO, new Scope.Country(country));
        var draft = DirectoryFixtures.person(
                country.value(), "Reader", ContactFunction.CUSTOMS_OFFICER, situation.person(), List.of());
        var to = situation.as(
                officer, () -> situation.bean(DirectoryEntries.class).add(draft));
        var writer = situation.somebody(Function.NOO, new Scope.Country(new Iso2("VN")));
        return situation.as(writer, () -> situation.bean(Conversations.class).begin(message(to)));
    }

    private static SystemDraft system(Situation situation) {
        return situation.function() == Function.ADMINISTRATOR
                ? new SystemDraft("System", Function.ADMINISTRATOR, Scope.portal(), 1)
                : new SystemDraft("System", Function.PARTNER, Scope.organisation("unep"), 1);
    }

    private static MessageDraft message(EntryId to) {
        return new MessageDraft(Set.of(to), "A container", "Is it known to you?", Tlp.AMBER);
    }

    private static EntryDraft officer(Situation situation) {
        return DirectoryFixtures.person(situation.country().value(), "Officer", ContactFunction.NOO);
    }
}
