package org.ozonenet.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhotoTests {

    private static final String PLACE = "GPS-42.8746N-74.5698E";

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void takesThePlaceOutAndLeavesThePictureAsItIs(FileType type) throws IOException {
        var plain = picture(type);
        var withPlace = type == FileType.JPEG ? jpegWithPlace(plain, 6, "2026:02:14 20:30:00") : pngWithPlace(plain);
        assertThat(text(withPlace)).contains(PLACE);

        var bare = Photo.bare(withPlace, type);

        assertThat(text(bare)).doesNotContain(PLACE, "GPS", "OWNER", "xap");
        assertThat(pixels(bare)).isEqualTo(pixels(plain));
    }

    @Test
    void keepsHowAPhotoIsTurnedAndWhenItWasTaken() throws IOException {
        var bare = Photo.bare(jpegWithPlace(picture(FileType.JPEG), 6, "2026:02:14 20:30:00"), FileType.JPEG);

        var at = text(bare).indexOf("Exif\0\0") + 6;
        var rest = ExifRest.of(Arrays.copyOfRange(bare, at, bare.length));
        assertThat(rest).isEqualTo(new ExifRest(6, "2026:02:14 20:30:00"));
        assertThat(Photo.bare(bare, FileType.JPEG)).isEqualTo(bare);
    }

    @Test
    void cutsOffWhatHangsBehindTheEnd() throws IOException {
        for (var type : new FileType[] {FileType.JPEG, FileType.PNG}) {
            var plain = picture(type);
            var longer = Arrays.copyOf(plain, plain.length + 100);
            System.arraycopy(PLACE.getBytes(StandardCharsets.US_ASCII), 0, longer, plain.length, PLACE.length());
            assertThat(text(Photo.bare(longer, type))).doesNotContain(PLACE);
        }
    }

    @Test
    void refusesAPictureOfMorePixelsThanACameraMakes() throws IOException {
        var jpeg = picture(FileType.JPEG);
        var frame = text(jpeg).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);
        var png = picture(FileType.PNG);
        ByteBuffer.wrap(png).putInt(16, 2_000_000_000).putInt(20, 2_000_000_000);

        assertThatThrownBy(() -> Photo.bare(jpeg, FileType.JPEG))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(UploadRefusedException.Reason.TOO_MANY_PIXELS));
        assertThatThrownBy(() -> Photo.bare(png, FileType.PNG))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(UploadRefusedException.Reason.TOO_MANY_PIXELS));
    }

    @Test
    void refusesOrKeepsWhateverIsThrownAtItAndNeverHangs() throws IOException {
        var random = new Random(5);
        for (var type : new FileType[] {FileType.JPEG, FileType.PNG}) {
            var plain = type == FileType.JPEG
                    ? jpegWithPlace(picture(type), 3, "2026:02:14 20:30:00")
                    : pngWithPlace(picture(type));
            for (var i = 0; i < 3_000; i++) {
                var broken = Arrays.copyOf(plain, i % 3 == 0 ? random.nextInt(plain.length) : plain.length);
                for (var flips = random.nextInt(4); flips > 0 && broken.length > 0; flips--) {
                    broken[random.nextInt(Math.min(broken.length, 400))] = (byte) random.nextInt();
                }
                try {
                    assertThat(Photo.bare(broken, type).length).isLessThanOrEqualTo(broken.length + 100);
                } catch (UploadRefusedException e) {
                    assertThat(e.reason())
                            .isIn(UploadRefusedException.Reason.DAMAGED, UploadRefusedException.Reason.TOO_MANY_PIXELS);
                }
            }
        }
    }

    /** A small picture with something on it. */
    static byte[] picture(FileType type) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 40; x++) {
            for (var y = 0; y < 30; y++) {
                image.setRGB(x, y, x * 6 << 16 | y * 8 << 8 | (x + y));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, type == FileType.JPEG ? "jpg" : "png", bytes);
        return bytes.toByteArray();
    }

    /** As a telephone writes it: Exif in the order of small machines with a place, XMP, a remark. */
    static byte[] jpegWithPlace(byte[] plain, int orientation, String taken) {
        var tiff = ByteBuffer.allocate(200).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(50);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(90);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(68).putInt(0);
        tiff.put(taken.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        tiff.put((PLACE + " OWNER").getBytes(StandardCharsets.US_ASCII));
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        segment(bytes, 0xE1, "Exif\0\0", tiff.array());
        segment(bytes, 0xE1, "http://ns.adobe.com/xap/1.0/\0", PLACE.getBytes(StandardCharsets.US_ASCII));
        segment(bytes, 0xFE, "", PLACE.getBytes(StandardCharsets.US_ASCII));
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    static byte[] pngWithPlace(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 33);
        for (var name : new String[] {"eXIf", "tEXt", "iTXt"}) {
            var data = (name + PLACE).getBytes(StandardCharsets.US_ASCII);
            var crc = new CRC32();
            crc.update(data);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(PLACE.length()).array());
            bytes.writeBytes(data);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        }
        bytes.write(plain, 33, plain.length - 33);
        return bytes.toByteArray();
    }

    private static void segment(ByteArrayOutputStream into, int marker, String head, byte[] data) {
        into.writeBytes(ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + head.length() + data.length))
                .array());
        into.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        into.writeBytes(data);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String pixels(byte[] bytes) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        var all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return HexFormat.of().toHexDigits(Arrays.hashCode(all));
    }
}
