package org.ozonenet.demo;

import java.util.Map;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.discussion.Discussion;
import org.ozonenet.twinning.discussion.Saying;
import org.ozonenet.twinning.discussion.TopicDraft;
import org.ozonenet.twinning.discussion.TopicId;
import org.ozonenet.twinning.enquiries.Closing;
import org.ozonenet.twinning.enquiries.EnquiryAnswering;
import org.ozonenet.twinning.enquiries.EnquiryAsking;
import org.ozonenet.twinning.enquiries.Urgency;
import org.ozonenet.twinning.enquiries.Verdict;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Exchanges across borders where goods really cross, with made-up enquiries in several states. */
@Component
@Profile("demo")
class DemoTwinning implements DemoPart {

    private final DemoExchanges samples;
    private final ExchangeKeeping keeping;
    private final EnquiryAsking asking;
    private final EnquiryAnswering answering;
    private final Discussion discussion;

    DemoTwinning(
            DemoExchanges samples,
            ExchangeKeeping keeping,
            EnquiryAsking asking,
            EnquiryAnswering answering,
            Discussion discussion) {
        this.samples = samples;
        this.keeping = keeping;
        this.asking = asking;
        this.answering = answering;
        this.discussion = discussion;
    }

    @Override
    public int order() {
        return 50;
    }

    /** Left half done by a crash, an exchange is made anew beside: nobody has entered the other one. */
    @Override
    public void make(Cast cast) {
        irkeshtam(cast);
        khorgos(cast);
        friendshipBridge(cast);
    }

    private void irkeshtam(Cast cast) {
        var id =
                samples.exchange(cast, "coordinator.eca", "Irkeshtam and Torugart", "CN", "KG", "cn-kg-01", "cn-kg-02");
        if (id == null) {
            return;
        }
        cast.as("customs.kg", () -> keeping.letIn(id, cast.person("officer.kg")));
        cast.as("officer.kg", () -> keeping.enter(id));
        var waiting = samples.ask(
                cast,
                "officer.kg",
                id,
                "KG",
                "CN",
                "at-border",
                Urgency.BORDER_NOW,
                "cn-kg-02",
                Map.of(
                        "substance",
                        "R-404A: HFC-125 44, HFC-143a 52, HFC-134a 4",
                        "quantity",
                        "1224",
                        "cylinders",
                        "DAC 10.9 kg",
                        "cylinder-count",
                        "112",
                        "container",
                        "CSQU3054383"),
                "Пломба повреждена, маркировка на баллонах стёрта.",
                "ru");
        var answered = samples.ask(
                cast,
                "noo.kg",
                id,
                "KG",
                "CN",
                "licence-authentic",
                Urgency.NORMAL,
                "cn-kg-01",
                Map.of("licence", "KG-HFC-0117", "substance", "R-410A", "quantity", "4520"),
                "Лицензия предъявлена в копии.",
                "ru");
        samples.answer(cast, "customs.cn", answered, Verdict.YES, "许可证有效，余量充足。", "zh");
        cast.as("noo.cn", () -> answering.confirm(answered));
        var closed = samples.ask(
                cast,
                "customs.cn",
                id,
                "CN",
                "KG",
                "trader-status",
                Urgency.NORMAL,
                null,
                Map.of("trader", "Ala-Too Cold Trade (sample)"),
                "请核实该企业资质。",
                "zh");
        samples.answer(cast, "noo.kg", closed, Verdict.NO, "Компания в реестре не числится.", "ru");
        cast.as("customs.cn", () -> asking.close(closed, new Closing(Closing.Outcome.REFUTED, 5, 4)));
        cast.as("customs.cn", () -> answering.see(waiting));
        var topic = TopicId.random();
        cast.as(
                "customs.kg",
                () -> discussion.begin(new TopicDraft(
                        topic,
                        id,
                        "Winter hours at Torugart (sample)",
                        Tlp.AMBER,
                        new Saying(
                                Id.random(),
                                "С 1 декабря пост принимает грузы до 18:00. Просьба учитывать это в срочных запросах.",
                                "ru"))));
        cast.as("customs.cn", () -> discussion.say(topic, new Saying(Id.random(), "已知悉，我方值班安排相应调整。", "zh")));
    }

    private void khorgos(Cast cast) {
        var id = samples.exchange(cast, "coordinator.eca", "Khorgos", "CN", "KZ", "cn-kz-01");
        if (id == null) {
            return;
        }
        var accepted = samples.ask(
                cast,
                "customs.kz",
                id,
                "KZ",
                "CN",
                "inspection-result",
                Urgency.URGENT,
                "cn-kz-01",
                Map.of("document", "CMR 220714 (sample)", "substance", "HCFC-22"),
                "Груз задержан до ответа.",
                "ru");
        cast.as("customs.cn", () -> answering.accept(accepted));
        var more = samples.ask(
                cast,
                "noo.cn",
                id,
                "CN",
                "KZ",
                "before-licence",
                Urgency.NORMAL,
                "cn-kz-01",
                Map.of(
                        "substance",
                        "HFC-134a",
                        "quantity",
                        "9600",
                        "exporter",
                        "Eastern Gas (sample)",
                        "importer",
                        "Steppe Cooling (sample)"),
                "首次申请。",
                "zh");
        cast.as("noo.kz", () -> {
            answering.accept(more);
            answering.askMore(more, "Укажите регистрационный номер импортёра.");
        });
    }

    private void friendshipBridge(Cast cast) {
        var id = samples.exchange(cast, "coordinator.sea", "Friendship bridges", "LA", "TH", "la-th-01", "la-th-03");
        if (id == null) {
            return;
        }
        cast.as("customs.la", () -> keeping.letIn(id, cast.person("officer.la")));
        cast.as("officer.la", () -> keeping.enter(id));
        samples.ask(
                cast,
                "officer.la",
                id,
                "LA",
                "TH",
                "cylinders",
                Urgency.NORMAL,
                "la-th-01",
                Map.of(
                        "label",
                        "Refrigerant R-134a, no maker named",
                        "cylinders",
                        "13.6 kg, non-refillable",
                        "cylinder-count",
                        "40"),
                "The boxes carry no batch number.",
                "en");
        var declined = samples.ask(
                cast,
                "customs.th",
                id,
                "TH",
                "LA",
                "free",
                Urgency.NORMAL,
                null,
                Map.of("subject", "Training of officers at the second bridge"),
                "Could we train together?",
                "en");
        cast.as("customs.la", () -> answering.decline(declined, "Better raised at the network meeting."));
    }
}
