package org.ozonenet.search;

/** The fields of an entry in the index. */
enum Field {
    /** Kind and id together: what an entry is replaced by. */
    KEY,
    KIND,
    NETWORK,
    COUNTRY,
    /** A further property to filter by: {@code name=value}. */
    MARK,
    /** The space, or {@link #EVERYBODY}: the one field by which rights are decided. */
    SPACE,
    /** Words of the names, romanised. */
    NAME,
    /** Skeletons of the words of the names. */
    SKELETON,
    /** Chinese names from each of their characters on. */
    CHINESE,
    /** Each name as a whole without spaces: romanised, and in Chinese characters. */
    WHOLE,
    /** The skeleton of each name as a whole. */
    WHOLE_SKELETON,
    /** Further words, romanised, with their skeletons; Chinese ones by meaning. */
    TEXT,
    /** Words of running text, romanised; Chinese ones in pairs of neighbouring characters. */
    BODY,
    /** Length of the title; of two that fit equally well the shorter one comes first. */
    LENGTH,
    ID,
    PATH,
    MARKING,
    TITLE_EN,
    TITLE_RU,
    TITLE_ZH;

    /** Beginnings of so many letters are terms of their own, for that many words begin with so few that it takes long. */
    static final int LONGEST_START = 3;

    /** Stands in {@link #SPACE} for entries outside of spaces; no space can have this id. */
    static final String EVERYBODY = "*";

    /** Where the beginnings of the terms of this field are, up to {@link #LONGEST_START} letters. */
    String starts() {
        return name() + "_START";
    }
}
