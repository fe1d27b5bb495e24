package org.ozonenet.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names of files harmless: no path, no control or direction characters, nothing that a file system refuses. */
final class FileNames {

    private static final int LONGEST = 120;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");
    private static final Pattern REFUSED = Pattern.compile("[:*?\"<>|]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /** @throws UploadRefusedException if no name with an ending is left */
    static String cleaned(String name) {
        var clean = Normalizer.normalize(name, Normalizer.Form.NFC);
        clean = PATH.matcher(clean).replaceFirst("");
        clean = UNSEEN.matcher(clean).replaceAll("");
        clean = REFUSED.matcher(clean).replaceAll("_");
        clean = clean.replaceAll("\\s+", " ").replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", "");
        var ending = ending(clean);
        if (ending.isEmpty() || clean.length() == ending.length() + 1) {
            throw new UploadRefusedException(UploadRefusedException.Reason.NO_NAME);
        }
        if (RESERVED.matcher(clean).matches()) {
            clean = "_" + clean;
        }
        if (clean.length() > LONGEST) {
            var cut = LONGEST - ending.length() - 1;
            var whole = Character.isHighSurrogate(clean.charAt(cut - 1)) ? cut - 1 : cut;
            clean = clean.substring(0, whole).stripTrailing() + "." + ending;
        }
        return clean;
    }

    /** What stands after the last dot, in small letters; empty where there is no dot. */
    static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
