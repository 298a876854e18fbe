package org.ciep.world;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** Invented members with valid resident identity numbers; the same seed gives the same persons. */
public final class SampleMembers {

    private static final String[][] FAMILIES = {
        {"王", "WANG"}, {"李", "LI"}, {"张", "ZHANG"}, {"刘", "LIU"}, {"陈", "CHEN"}, {"杨", "YANG"},
        {"赵", "ZHAO"}, {"黄", "HUANG"}, {"周", "ZHOU"}, {"吴", "WU"}, {"欧阳", "OUYANG"}, {"吕", "LYU"}
    };
    private static final String[][] GIVENS = {
        {"伟", "WEI"}, {"秀英", "XIUYING"}, {"志强", "ZHIQIANG"}, {"海燕", "HAIYAN"}, {"文博", "WENBO"},
        {"雪梅", "XUEMEI"}, {"建国", "JIANGUO"}, {"欣怡", "XINYI"}, {"浩然", "HAORAN"}, {"丽", "LI"}
    };
    private static final String[] EMPLOYERS = {"科学技术厅", "人民医院", "理工大学", "科学院", "人才交流中心", "高新技术产业开发区"};
    private static final String[] POSITIONS = {"处长", "主任", "教授", "高级工程师", "研究员", "副主任"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;
    private final String region;
    private int sequence;

    /** @param region the first six digits of the identity numbers */
    public SampleMembers(long seed, String region) {
        this.random = new Random(seed);
        this.region = region;
    }

    /**
     * Persons of whom nobody stands in another unit's list of the edition.
     *
     * @param unit such as {@code CN-GD}, or a part of it that no other has
     */
    public static SampleMembers of(int edition, String unit) {
        return new SampleMembers(edition * 1_000L + Math.floorMod(unit.hashCode(), 1_000), "440000");
    }

    /** The next invented member, ready to be posted. */
    public JsonObject next(String role) {
        var family = FAMILIES[random.nextInt(FAMILIES.length)];
        var given = GIVENS[random.nextInt(GIVENS.length)];
        var birth = LocalDate.of(1958, 1, 1).plusDays(random.nextInt(14_000));
        boolean male = random.nextBoolean();
        return Json.createObjectBuilder()
                .add("role", role)
                .add("familyNative", family[0])
                .add("givenNative", given[0])
                .add("familyLatin", family[1])
                .add("givenLatin", given[1])
                .add("sex", male ? "MALE" : "FEMALE")
                .add("birthDate", birth.toString())
                .add("nationality", "CHN")
                .add("documentKind", "RESIDENT_ID")
                .add("documentNumber", residentId(birth, male))
                .add("employer", EMPLOYERS[random.nextInt(EMPLOYERS.length)])
                .add("position", POSITIONS[random.nextInt(POSITIONS.length)])
                .add("phone", "138%08d".formatted(random.nextInt(100_000_000)))
                .add("email", email(family[1], given[1]))
                .build();
    }

    private String email(String family, String given) {
        return (family + "." + given + sequence).toLowerCase(Locale.ROOT) + "@example.cn";
    }

    private String residentId(LocalDate birth, boolean male) {
        sequence++;
        int serial = (sequence * 2 + (male ? 1 : 0)) % 1000;
        var body = region + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(serial);
        return withCheck(body);
    }

    /** The number of a resident whose first 17 digits these are. */
    public static String withCheck(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
