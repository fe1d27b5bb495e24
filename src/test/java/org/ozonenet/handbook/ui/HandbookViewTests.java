package org.ozonenet.handbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.kernel.NetworkId;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class HandbookViewTests extends SpringBrowserlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries",
                "countries/TM",
                "countries/HK",
                "reference",
                "reference/substances",
                "reference/substances/r-407h",
                "reference/calculator",
                "reference/codes",
                "reference/schedules",
                "reference/decisions/xxviii-2",
                "reference/border-posts",
                "reference/border-posts/cn-kz-01"
            })
    void opensEveryPageWithOneHeading(String address) {
        UI.getCurrent().navigate(address);

        assertThat($(H1.class).all()).hasSize(1);
        assertThat(text()).doesNotContain("!en:").doesNotContain("handbook.").doesNotContain("reference.k");
    }

    @Test
    void listsTheCountriesOfANetworkOnly() {
        var view = navigate(CountriesView.class);
        assertThat(text()).contains("63 found");

        view.network.setValue(NetworkId.ECA);

        assertThat(text()).contains("Albania").doesNotContain("Cambodia");
    }

    @Test
    void findsACountryByItsNameInAnotherScript() {
        navigate(CountriesView.class);
        $(TextField.class).first().setValue("Лаос");

        assertThat(headings()).containsExactly("Lao People's Democratic Republic");
    }

    @Test
    void showsTheProfileOfTurkmenistan() {
        UI.getCurrent().navigate("countries/TM");

        assertThat(text())
                .contains("Turkmenistan", "Туркменистан", "土库曼斯坦")
                .contains("Listed in Appendix II of decision XXVIII/2")
                .contains("Article 5 party, group 1")
                .contains("Operating under Article 5 since 2005")
                .contains("August 31, 2020")
                .contains("Farap – Olot (Alat)")
                .contains("Ceiling today: 100 % of the baseline.")
                .contains("29. Criteria and notification");
    }

    @Test
    void saysOfAnUnknownRatificationThatItIsNotKnownToUs() {
        UI.getCurrent().navigate("countries/TH");

        assertThat(text()).contains("No deposit found: not known to us");
    }

    @Test
    void showsFormerMembershipAsPast() {
        UI.getCurrent().navigate("countries/HR");

        assertThat(text()).contains("member until 2013").contains("Not operating under Article 5 since 2014");
    }

    @Test
    void filtersTheDecisionToTurkmenistan() {
        UI.getCurrent().navigate("reference/decisions/xxviii-2", QueryParameters.fromString("country=TM"));

        assertThat(text()).contains("Turkmenistan: 37 of 40 paragraphs concern it");
        assertThat(article("p29").getElement().getTextRecursively())
                .contains("it is listed in Appendix II for high ambient temperature.")
                .contains("last day to notify, group 1")
                .doesNotContain("group 2");
    }

    @Test
    void filtersTheDecisionToKazakhstan() {
        UI.getCurrent().navigate("reference/decisions/xxviii-2", QueryParameters.fromString("country=KZ&only=1"));

        assertThat($(Article.class).all()).hasSize(6);
        assertThat(article("p1").getElement().getTextRecursively())
                .contains("paragraphs 2 and 4 of Article 2J apply to it");
    }

    @Test
    void narrowsTheDecisionWhenTheReaderAsksFor() {
        UI.getCurrent().navigate("reference/decisions/xxviii-2", QueryParameters.fromString("country=KZ"));
        assertThat($(Article.class).all()).hasSize(40);

        test($(Checkbox.class).first()).click();

        assertThat($(Article.class).all()).hasSize(6);
    }

    @Test
    void showsTheDecisionInTheLanguageOfTheReader() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("ru"));
        UI.getCurrent().navigate("reference/decisions/xxviii-2", QueryParameters.fromString("country=TM"));

        assertThat(text()).contains("Туркменистан: касаются 37 из 40 пунктов").contains("Критерии и уведомление");
    }

    @Test
    void showsTheStepsOfAChosenCountryAsChartAndTable() {
        UI.getCurrent().navigate("reference/schedules", QueryParameters.fromString("country=KZ"));

        assertThat($(StepChart.class).all()).hasSize(1);
        assertThat(text()).contains("Ceiling today: 65 % of the baseline.").contains("2025–2028");
    }

    @Test
    void asksForACountryBeforeShowingSteps() {
        navigate(SchedulesView.class);

        assertThat(text()).contains("No country chosen").contains("not checked");
    }

    @Test
    void calculatesABlendByComponent() {
        UI.getCurrent().navigate("reference/substances/r-407h");
        $(TextField.class).first().setValue("1000");
        test($(Button.class).withText("Calculate").first()).click();

        assertThat(text())
                .contains("1 t of R-407H: 1,495.125 t CO2-equivalent, 0 ODP t")
                .contains("The reporting system of the Ozone Secretariat stores 1,275.75");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "-5", "12..5", "1e9999999"})
    void keepsWhatWasTypedWhenTheMassIsNoNumber(String typed) {
        UI.getCurrent().navigate("reference/substances/r-404a");
        var mass = $(TextField.class).first();
        mass.setValue(typed);
        test($(Button.class).withText("Calculate").first()).click();

        assertThat(mass.isInvalid()).isTrue();
        assertThat(mass.getErrorMessage()).contains("Type a mass above 0");
        assertThat(mass.getValue()).isEqualTo(typed);
    }

    @Test
    void findsASubstanceByItsTradeName() {
        navigate(SubstancesView.class);
        $(TextField.class).first().setValue("puron");

        assertThat(headings()).contains("R-410A");
    }

    @Test
    void showsMoreSubstancesOnDemand() {
        navigate(SubstancesView.class);
        assertThat(headings()).hasSize(24);

        test($(Button.class).withText("Show more").first()).click();

        assertThat(headings()).hasSize(48);
    }

    @Test
    void findsTariffLinesByDigits() {
        navigate(CodesView.class);
        $(TextField.class).first().setValue("382761");

        assertThat(headings()).contains("3827.61", "3827.61.10");
    }

    @Test
    void findsABorderPostInCyrillic() {
        navigate(BorderPostsView.class);
        $(TextField.class).first().setValue("Хоргос");

        assertThat(headings()).contains("Khorgos – Nur Zholy (Khorgos)");
        assertThat(text()).contains("imply no endorsement");
    }

    @Test
    void showsBothSidesOfABorderPostWithTheirDoubt() {
        UI.getCurrent().navigate("reference/border-posts/cn-kz-01");

        assertThat(text()).contains("霍尔果斯", "Нур Жолы", "China", "Kazakhstan", "Estimate");
    }

    @Test
    void saysThatThereIsNoSuchCountry() {
        UI.getCurrent().navigate("countries/QQ");

        assertThat($(H3.class).all()).isEmpty();
        assertThat(text()).doesNotContain("Status under the Montreal Protocol");
    }

    private Article article(String id) {
        return $(Article.class).withId(id).first();
    }

    private List<String> headings() {
        return $(H2.class).all().stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively() + texts(UI.getCurrent());
    }

    private static String texts(Component component) {
        var text = new StringBuilder();
        component
                .getChildren()
                .forEach(child ->
                        text.append(child.getElement().getTextRecursively()).append(' '));
        return text.toString();
    }
}
