package org.ozonenet.directory.bring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ozonenet.directory.ContactMeans;

/** What a column of a file can mean. */
public enum Column {
    /** Not read. */
    IGNORED(),
    /** Name in Latin letters. */
    NAME("name", "full name", "fn", "имя", "фио", "ф.и.о.", "姓名", "名称"),
    NAME_RU("name russian", "name in russian", "имя по-русски", "俄文姓名"),
    NAME_ZH("name chinese", "name in chinese", "имя по-китайски", "中文姓名"),
    NAME_ORIGINAL("original name", "name in the original script"),
    ALSO_WRITTEN("nickname", "also written"),
    /** Person or desk. */
    KIND("type", "тип", "类型"),
    FUNCTIONS("function", "role", "position", "title", "функция", "должность", "职务"),
    COUNTRY("страна", "国家"),
    ORGANISATION("organization", "agency", "company", "организация", "ведомство", "机构", "单位"),
    /** Identifiers or names of border posts. */
    POSTS("post", "border post", "border posts", "пост", "пункт пропуска", "口岸"),
    LANGUAGES("language", "язык", "языки", "语言"),
    TIME_ZONE("zone", "timezone", "часовой пояс", "时区"),
    TELEPHONE("phone", "tel", "telephone number", "phone number", "office phone", "телефон", "电话"),
    MOBILE("mobile phone", "cell", "cell phone", "мобильный", "мобильный телефон", "手机"),
    MAIL("email", "e-mail", "mail address", "email address", "эл. почта", "почта", "邮箱", "电子邮件"),
    WHATSAPP(),
    TELEGRAM("телеграм"),
    WECHAT("微信"),
    SIGNAL(),
    VIBER();

    private final List<String> alsoCalled;

    Column(String... alsoCalled) {
        this.alsoCalled = List.of(alsoCalled);
    }

    /** How the column is called in the portal's own tables. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a column with this head most probably means. */
    static Optional<Column> named(String head) {
        var plain = head.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values())
                .filter(column -> column != IGNORED)
                .filter(column -> column.header().replace('_', ' ').equals(plain) || column.alsoCalled.contains(plain))
                .findFirst();
    }

    /** The way to reach somebody of which it tells, or empty. */
    Optional<ContactMeans.Kind> means() {
        return Arrays.stream(ContactMeans.Kind.values())
                .filter(kind -> kind.name().equals(name()))
                .findFirst();
    }
}
