package org.ozonenet.directory.bring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Rule;
import org.ozonenet.access.Target;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.EntryId;
import org.ozonenet.paper.IncomingTable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes entries from a file in two steps: what would become of each row, and, once confirmed, the entries. */
@Service
@PreAuthorize("isAuthenticated()")
public class BringIn {

    private static final int PAGE = 2_000;

    private final Rights rights;
    private final Directory directory;
    private final DirectoryEntries entries;
    private final RowWords words;

    BringIn(Rights rights, Directory directory, DirectoryEntries entries, RowWords words) {
        this.rights = rights;
        this.directory = directory;
        this.entries = entries;
        this.words = words;
    }

    enum BringAction implements Action {
        /** Read a file of entries; each entry written needs the right to nominate for its place as well. */
        BRING_IN(Rule.anyOf(
                Rule.as(Function.NOO, Reach.ANYWHERE), Rule.as(Function.NETWORK_COORDINATOR, Reach.ANYWHERE)));

        private final Rule rule;

        BringAction(Rule rule) {
            this.rule = rule;
        }

        @Override
        public Rule rule() {
            return rule;
        }
    }

    /** Whether the actor may bring entries in at all. */
    public boolean mayBringIn() {
        return rights.allows(BringAction.BRING_IN, Target.portal());
    }

    /** Says what would become of each row. Nothing is written. */
    public Preview preview(IncomingTable table, Choices choices) {
        rights.require(BringAction.BRING_IN, Target.portal());
        var may = new HashMap<List<Object>, Boolean>();
        var reading = new RowReading(
                words,
                choices,
                draft -> may.computeIfAbsent(
                        List.of(draft.functions(), Optional.ofNullable(draft.country())),
                        none -> entries.mayAdd(draft)));
        var likely = new Duplicates();
        there().forEach(likely::isThere);
        var rows = new ArrayList<Preview.Row>();
        for (var line : table.lines()) {
            var row = reading.read(line, table.head().size());
            var draft = row.draft();
            rows.add(draft == null ? row : new Preview.Row(line.number(), draft, likely.of(draft, line.number())));
        }
        return new Preview(rows);
    }

    /** Writes the entries of these rows; a row that may not be written any more is left, with the reason. */
    public Taken take(List<Preview.Row> rows) {
        rights.require(BringAction.BRING_IN, Target.portal());
        var written = new ArrayList<EntryId>();
        var left = new ArrayList<Preview.Row>();
        for (var row : rows) {
            var draft = row.draft();
            if (draft == null) {
                left.add(row);
                continue;
            }
            try {
                written.add(entries.add(draft));
            } catch (NotAllowedException e) {
                left.add(new Preview.Row(row.line(), null, List.of(new Fault(Fault.Kind.NOT_ALLOWED, ""))));
            } catch (IllegalArgumentException e) {
                left.add(new Preview.Row(row.line(), null, List.of(new Fault(Fault.Kind.NOT_WRITTEN, ""))));
            }
        }
        return new Taken(written, left);
    }

    private List<EntryCard> there() {
        var all = new ArrayList<EntryCard>();
        for (var page = 0; ; page++) {
            var some = directory.toCompare(PageRequest.of(page, PAGE));
            all.addAll(some);
            if (some.size() < PAGE) {
                return all;
            }
        }
    }
}
