package org.ozonenet.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.springframework.data.annotation.TypeAlias;

/** Something that stands in the sentence of a notice, put into the reader's language when it is read. */
public sealed interface NoticeArgument {

    /** A text that is the same in all languages: a title, a number of a case. */
    @TypeAlias("text")
    record Text(String text) implements NoticeArgument {}

    /** A word of the portal, by its message key. */
    @TypeAlias("word")
    record Word(String key) implements NoticeArgument {}

    /** The name of a country. */
    @TypeAlias("of-country")
    record OfCountry(Iso2 country) implements NoticeArgument {}

    /** The name of a network. */
    @TypeAlias("of-network")
    record OfNetwork(NetworkId network) implements NoticeArgument {}

    /** A day. */
    @TypeAlias("day")
    record Day(LocalDate day) implements NoticeArgument {}

    /** A moment, in UTC. */
    @TypeAlias("moment")
    record Moment(Instant moment) implements NoticeArgument {}
}
