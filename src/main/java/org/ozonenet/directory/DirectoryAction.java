package org.ozonenet.directory;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;

/** What can be done in the directory, and by whom. */
enum DirectoryAction implements Action {
    /** Look at entries; which of their fields are seen is {@link FieldVisibility}'s to say. */
    READ(Rule.signedIn()),
    /** Write to persons of the directory: for those who act for somebody. */
    WRITE(Rule.anyOf(
            Rule.as(Function.NOO, Reach.ANYWHERE),
            Rule.as(Function.CUSTOMS_FOCAL_POINT, Reach.ANYWHERE),
            Rule.as(Function.CUSTOMS_OFFICER, Reach.ANYWHERE),
            Rule.as(Function.NETWORK_COORDINATOR, Reach.ANYWHERE),
            Rule.as(Function.PARTNER, Reach.ANYWHERE))),
    /** Read and answer in a conversation that one takes part in. */
    CONVERSE(Rule.self()),
    /** See how well the directory of a network is kept. */
    BOARD(Rule.anyOf(Rule.as(Function.NETWORK_COORDINATOR, Reach.ANYWHERE), Rule.as(Function.NOO, Reach.ANYWHERE))),
    /** Compare what somebody brings in with what is there. */
    COMPARE(Rule.anyOf(Rule.as(Function.NETWORK_COORDINATOR, Reach.ANYWHERE), Rule.as(Function.NOO, Reach.ANYWHERE))),
    /** Let other systems read, and see what they read. */
    SYSTEMS(Rule.anyOf(
            Rule.as(Function.NETWORK_COORDINATOR, Reach.ANYWHERE), Rule.as(Function.ADMINISTRATOR, Reach.ANYWHERE))),
    /** Say who serves a function of a country, other than that of its ozone officer. */
    NOMINATE_IN_COUNTRY(Rule.as(Function.NOO, Reach.OWN_COUNTRY)),
    /** Say who is the ozone officer of a country, or who works for the network. */
    NOMINATE_IN_NETWORK(Rule.anyOf(
            Rule.as(Function.NOO, Reach.OWN_COUNTRY), Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK))),
    /** Keep an entry of a country right. */
    KEEP_IN_COUNTRY(Rule.anyOf(Rule.self(), Rule.as(Function.NOO, Reach.OWN_COUNTRY))),
    /** Keep the entry of an ozone officer, or of somebody who works for the network, right. */
    KEEP_IN_NETWORK(Rule.anyOf(
            Rule.self(),
            Rule.as(Function.NOO, Reach.OWN_COUNTRY),
            Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK)));

    private final Rule rule;

    DirectoryAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    static DirectoryAction nominate(EntryDraft entry) {
        return isOfTheNetwork(entry) ? NOMINATE_IN_NETWORK : NOMINATE_IN_COUNTRY;
    }

    static DirectoryAction keep(EntryDraft entry) {
        return isOfTheNetwork(entry) ? KEEP_IN_NETWORK : KEEP_IN_COUNTRY;
    }

    private static boolean isOfTheNetwork(EntryDraft entry) {
        return entry.country() == null || entry.functions().contains(ContactFunction.NOO);
    }
}
