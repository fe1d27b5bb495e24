package org.ozonenet.training.assessment;

import java.util.List;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.ozonenet.training.PracticalFailed;
import org.ozonenet.training.PracticalPassed;
import org.ozonenet.training.UnitCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what was decided about them. How somebody did is theirs to know: no mail says it. */
@Component
class AssessmentNews {

    private final Notices notices;

    AssessmentNews(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(PracticalPassed passed) {
        tell(passed.header(), passed.candidate(), "assessment.notice.passed", passed.unit());
    }

    @EventListener
    void on(PracticalFailed failed) {
        tell(failed.header(), failed.candidate(), "assessment.notice.failed", failed.unit());
    }

    @EventListener
    void on(ClaimDecided decided) {
        tell(
                decided.header(),
                decided.claimant(),
                decided.accepted() ? "assessment.notice.claim-accepted" : "assessment.notice.claim-rejected",
                decided.unit());
    }

    private void tell(EventHeader header, PersonId whom, String sentence, UnitCode unit) {
        notices.tell(
                List.of(whom),
                new Notice(
                        header.eventId(),
                        sentence,
                        List.of(new NoticeArgument.Text(unit.value())),
                        Tlp.AMBER,
                        "training/record"));
    }
}
