package org.ozonenet.twinning.enquiries;

import static org.ozonenet.twinning.enquiries.EnquiryState.ACCEPTED;
import static org.ozonenet.twinning.enquiries.EnquiryState.ANSWERED;
import static org.ozonenet.twinning.enquiries.EnquiryState.CLOSED;
import static org.ozonenet.twinning.enquiries.EnquiryState.DECLINED;
import static org.ozonenet.twinning.enquiries.EnquiryState.MORE_ASKED;
import static org.ozonenet.twinning.enquiries.EnquiryState.PARTLY_ANSWERED;
import static org.ozonenet.twinning.enquiries.EnquiryState.SEEN;
import static org.ozonenet.twinning.enquiries.EnquiryState.SENT;
import static org.ozonenet.twinning.enquiries.EnquiryState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can happen to an enquiry: by whose hand, from which states, and to which state it leads. */
public enum StepKind {
    /** The asking side sent it. Only the first step. */
    SEND(Hand.ASKING, SENT, EnumSet.noneOf(EnquiryState.class)),
    /** Somebody of the answering side opened it. */
    SEE(Hand.ANSWERING, SEEN, EnumSet.of(SENT)),
    /** The answering side takes it on. */
    ACCEPT(Hand.ANSWERING, ACCEPTED, EnumSet.of(SENT, SEEN)),
    /** The answering side needs to know more. */
    ASK_MORE(Hand.ANSWERING, MORE_ASKED, EnumSet.of(SEEN, ACCEPTED, PARTLY_ANSWERED)),
    /** The asking side said more. */
    SUPPLY(Hand.ASKING, ACCEPTED, EnumSet.of(MORE_ASKED)),
    /** The answering side answered some questions. */
    ANSWER_PARTLY(Hand.ANSWERING, PARTLY_ANSWERED, EnumSet.of(SENT, SEEN, ACCEPTED, PARTLY_ANSWERED)),
    /** The answering side answered what was left. */
    ANSWER(Hand.ANSWERING, ANSWERED, EnumSet.of(SENT, SEEN, ACCEPTED, PARTLY_ANSWERED)),
    /** The other authority of the answering side stands by the answer. */
    CONFIRM(Hand.ANSWERING, null, EnumSet.of(ANSWERED)),
    /** The answering side hands it to its other authority; the date stays. */
    FORWARD(Hand.ANSWERING, SENT, EnumSet.of(SENT, SEEN, ACCEPTED, PARTLY_ANSWERED)),
    /** The answering side hands some questions to its other authority. */
    SPLIT(Hand.ANSWERING, null, EnumSet.of(SEEN, ACCEPTED, PARTLY_ANSWERED)),
    /** The answering side asks for another date. */
    PROPOSE_DATE(Hand.ANSWERING, null, EnumSet.of(SEEN, ACCEPTED, PARTLY_ANSWERED)),
    /** The asking side takes the proposed date. */
    AGREE_DATE(Hand.ASKING, null, EnumSet.of(SEEN, ACCEPTED, MORE_ASKED, PARTLY_ANSWERED)),
    /** The answering side will not answer, with a reason. */
    DECLINE(Hand.ANSWERING, DECLINED, EnumSet.of(SENT, SEEN, ACCEPTED)),
    /** The asking side takes it back. */
    WITHDRAW(Hand.ASKING, WITHDRAWN, EnumSet.of(SENT, SEEN, ACCEPTED, MORE_ASKED, PARTLY_ANSWERED)),
    /** The asking side asks on; the clock starts anew. */
    FOLLOW_UP(Hand.ASKING, ACCEPTED, EnumSet.of(ANSWERED, DECLINED)),
    /** The asking side closes it. */
    CLOSE(Hand.ASKING, CLOSED, EnumSet.of(PARTLY_ANSWERED, ANSWERED, DECLINED)),
    /** The portal reminded, or told that it is late. */
    REMIND(Hand.PORTAL, null, EnumSet.range(SENT, PARTLY_ANSWERED));

    /** Whose step it is. */
    public enum Hand {
        ASKING,
        ANSWERING,
        PORTAL
    }

    private final Hand hand;
    private final @Nullable EnquiryState leadsTo;
    private final Set<EnquiryState> from;

    StepKind(Hand hand, @Nullable EnquiryState leadsTo, Set<EnquiryState> from) {
        this.hand = hand;
        this.leadsTo = leadsTo;
        this.from = from;
    }

    /** Whose step it is. */
    public Hand hand() {
        return hand;
    }

    /** The state after this step; empty where the step cannot be taken from there. */
    public Optional<EnquiryState> from(EnquiryState state) {
        return from.contains(state) ? Optional.of(leadsTo == null ? state : leadsTo) : Optional.empty();
    }
}
