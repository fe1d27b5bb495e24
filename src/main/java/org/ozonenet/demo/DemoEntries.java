package org.ozonenet.demo;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.EntryDraft;
import org.ozonenet.directory.EntryKind;
import org.ozonenet.directory.EntryName;
import org.ozonenet.directory.SpokenLanguage;
import org.ozonenet.directory.SpokenLanguage.Level;
import org.ozonenet.directory.Visibility;
import org.ozonenet.directory.WorkingHours;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Institution;
import org.ozonenet.reference.Institutions;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.PostName;
import org.ozonenet.reference.PostSide;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Entries of the sample directory, named by function and place. Telephone numbers are those kept for fiction, because
 * any other could be somebody's; mail addresses are of the domain kept for examples.
 */
@Component
@Profile("demo")
class DemoEntries {

    private static final Set<String> SPEAK_RUSSIAN = Set.of("AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "TJ", "TM", "UZ");
    private static final Map<String, String> OFFICERS_AT = Map.of("LA", "la-vn-01", "KG", "cn-kg-01");

    private static final EntryName NOBODY = EntryName.of(LocalizedText.of("Vacant", "Вакантно", "空缺"));

    /** The numbers that the British regulator keeps for films and books; nobody has them. */
    private static final String FICTION = "+442079460%03d";

    private final BorderPosts posts;
    private final Countries countries;
    private final Institutions institutions;

    DemoEntries(BorderPosts posts, Countries countries, Institutions institutions) {
        this.posts = posts;
        this.countries = countries;
        this.institutions = institutions;
    }

    EntryDraft officer(Country country, PersonId account) {
        var name = name("National Ozone Officer", "Национальный сотрудник по озону", "国家臭氧官员", country);
        return of(country, name, ContactFunction.NOO, "National Ozone Unit", List.of(), mail("noo", country), account);
    }

    EntryDraft customs(Country country, PersonId account) {
        var name = name("Customs Focal Point", "Координатор таможенной службы", "海关联络点", country);
        return of(
                country, name, ContactFunction.CUSTOMS_FOCAL_POINT, null, List.of(), mail("customs", country), account);
    }

    EntryDraft basel(Country country) {
        var name = name("Basel Convention Focal Point", "Координатор по Базельской конвенции", "《巴塞尔公约》联络点", country);
        return of(country, name, ContactFunction.BASEL_FOCAL_POINT, null, List.of(), mail("basel", country), null);
    }

    EntryDraft vacant(Country country, ContactFunction function) {
        return new EntryDraft(
                EntryKind.PERSON,
                NOBODY,
                Set.of(function),
                country.iso2(),
                Set.of(),
                null,
                null,
                List.of(),
                List.of(),
                zone(country),
                null,
                List.of(),
                true,
                null);
    }

    /** The post at which the sample's customs officer of a country works, for the countries that have one. */
    Optional<String> postOfOfficer(String country) {
        return Optional.ofNullable(OFFICERS_AT.get(country));
    }

    EntryDraft atPost(Country country, String post, PersonId account) {
        var side = sides(post).stream()
                .filter(each -> each.country().equals(country.iso2()))
                .findFirst()
                .orElseThrow();
        var name = placed("Customs officer", "Сотрудник таможни", "海关关员", side);
        return of(
                country,
                name,
                ContactFunction.CUSTOMS_OFFICER,
                null,
                List.of(new PostId(post)),
                new ContactMeans(
                        ContactMeans.Kind.MAIL,
                        "officer." + code(country) + "@example.org",
                        Visibility.COUNTERPARTS,
                        true),
                account);
    }

    /** A desk on each side of a post: manned day and night, or without anybody. */
    List<EntryDraft> desksAt(String post, boolean vacant) {
        var desks = new ArrayList<EntryDraft>();
        for (var side : sides(post)) {
            var country = countries.find(side.country()).orElseThrow();
            desks.add(new EntryDraft(
                    EntryKind.DESK,
                    vacant ? NOBODY : placed("Duty desk", "Дежурный пост", "值班台", side),
                    Set.of(ContactFunction.CUSTOMS_OFFICER),
                    country.iso2(),
                    Set.of(),
                    null,
                    null,
                    List.of(new PostId(post)),
                    vacant ? List.of() : languages(country),
                    zone(country),
                    vacant ? null : WorkingHours.aroundTheClock(),
                    vacant ? List.of() : means(post, country),
                    vacant,
                    null));
        }
        return desks;
    }

    private static List<ContactMeans> means(String post, Country country) {
        var key = post + "." + code(country);
        var number = FICTION.formatted(Math.floorMod(key.hashCode(), 1000));
        return List.of(
                new ContactMeans(ContactMeans.Kind.TELEPHONE, number, Visibility.COUNTERPARTS, true),
                new ContactMeans(
                        ContactMeans.Kind.MAIL, "desk." + key + "@example.org", Visibility.COUNTERPARTS, false));
    }

    EntryDraft coordinator(NetworkId network, String zone, PersonId account) {
        var name = network.equals(NetworkId.SEA)
                ? LocalizedText.of(
                        "Network Coordinator, Southeast Asia", "Координатор сети, Юго-Восточная Азия", "东南亚网络协调员")
                : LocalizedText.of(
                        "Network Coordinator, Europe and Central Asia",
                        "Координатор сети, Европа и Центральная Азия",
                        "欧洲和中亚网络协调员");
        return ofNetwork(network, name, ContactFunction.NETWORK_COORDINATOR, "ozonaction", zone, account);
    }

    EntryDraft partner(NetworkId network, String institution, ContactFunction function, String zone, PersonId account) {
        var name = LocalizedText.english(
                institutions.find(institution).map(Institution::name).orElseThrow());
        return ofNetwork(network, name, function, institution, zone, account);
    }

    private EntryDraft ofNetwork(
            NetworkId network,
            LocalizedText name,
            ContactFunction function,
            String institution,
            String zone,
            PersonId account) {
        return new EntryDraft(
                EntryKind.PERSON,
                EntryName.of(name),
                Set.of(function),
                null,
                Set.of(network),
                institutions.find(institution).map(Institution::name).orElse(null),
                institution,
                List.of(),
                List.of(new SpokenLanguage("en", Level.FLUENT)),
                ZoneId.of(zone),
                WorkingHours.weekdays(LocalTime.of(9, 0), LocalTime.of(17, 30)),
                List.of(new ContactMeans(
                        ContactMeans.Kind.MAIL, institution + "@example.org", Visibility.NETWORK, true)),
                false,
                account);
    }

    private EntryDraft of(
            Country country,
            EntryName name,
            ContactFunction function,
            @Nullable String organisation,
            List<PostId> at,
            ContactMeans mail,
            @Nullable PersonId account) {
        return new EntryDraft(
                EntryKind.PERSON,
                name,
                Set.of(function),
                country.iso2(),
                Set.of(),
                organisation,
                null,
                at,
                languages(country),
                zone(country),
                WorkingHours.weekdays(LocalTime.of(8, 30), LocalTime.of(17, 0)),
                List.of(mail),
                false,
                account);
    }

    private List<PostSide> sides(String post) {
        return posts.find(new PostId(post)).orElseThrow().sides();
    }

    private static EntryName name(String english, String russian, String chinese, Country country) {
        return EntryName.of(LocalizedText.of(
                english + ", " + country.name().in(Lang.EN),
                russian + ", " + country.name().in(Lang.RU),
                country.name().in(Lang.ZH) + chinese));
    }

    private static EntryName placed(String english, String russian, String chinese, PostSide side) {
        return EntryName.of(LocalizedText.of(
                english + ", " + side.name(), russian + ", " + local(side, "ru"), local(side, "zh") + chinese));
    }

    private static String local(PostSide side, String language) {
        return side.in(language).map(PostName::text).orElse(side.name());
    }

    private static ContactMeans mail(String function, Country country) {
        return new ContactMeans(
                ContactMeans.Kind.MAIL, function + "." + code(country) + "@example.org", Visibility.NETWORK, true);
    }

    private static String code(Country country) {
        return country.iso2().value().toLowerCase(Locale.ROOT);
    }

    private static ZoneId zone(Country country) {
        return country.zones().isEmpty() ? ZoneOffset.UTC : country.zones().getFirst();
    }

    private static List<SpokenLanguage> languages(Country country) {
        var languages = new ArrayList<SpokenLanguage>();
        country.languages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .distinct()
                .limit(2)
                .forEach(tag -> languages.add(new SpokenLanguage(tag, Level.FLUENT)));
        if (SPEAK_RUSSIAN.contains(country.iso2().value())
                && languages.stream().noneMatch(each -> each.tag().equals("ru"))) {
            languages.add(new SpokenLanguage("ru", Level.WORKING));
        }
        if (languages.stream().noneMatch(each -> each.tag().equals("en"))) {
            languages.add(new SpokenLanguage("en", Level.WORKING));
        }
        return languages;
    }
}
