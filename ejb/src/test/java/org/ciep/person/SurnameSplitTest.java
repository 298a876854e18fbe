package org.ciep.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A name in one piece")
class SurnameSplitTest {

    @ParameterizedTest
    @CsvSource({
        "韩宇轩, 韩, 宇轩, false",
        "'许\u3000军', 许, 军, false",
        "'赵\u3000㛃', 赵, 㛃, false",
        "'欧阳 文', 欧阳, 文, false",
        "袁𬭁, 袁, 𬭁, false",
        "欧阳涛, 欧阳, 涛, false",
        "尉迟敬德, 尉迟, 敬德, false",
        "区娜, 区, 娜, false",
        "郑李淑芬, 郑李, 淑芬, true",
        "夏侯惇, 夏侯, 惇, true",
        "欧阳, 欧阳, '', true",
        "古丽, 古, 丽, false",
        "阿卜杜热合曼·买买提, 阿卜杜热合曼, ·买买提, true",
        "𠅤明, 𠅤, 明, true",
        "伟, 伟, '', true",
        "'王 小 明', 王, 小明, false",
        "김민준, 김, 민준, false",
        "남궁민수, 남궁, 민수, false"
    })
    void is_parted_by_known_surnames(String written, String family, String given, boolean doubtful) {
        var split = SurnameSplit.ofNative(written);

        assertThat(split.family()).isEqualTo(family);
        assertThat(split.given()).isEqualTo(given);
        assertThat(split.doubtful()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource({
        "HAN YUXUAN, 韩, HAN, YUXUAN, false",
        "Yuxuan Han, 韩, Han, Yuxuan, false",
        "Shan Haiyan, 单, Shan, Haiyan, false",
        "Dan Haiyan, 单, Dan, Haiyan, false",
        "Lu Meng, 吕, Lu, Meng, false",
        "Ouyang Tao, 欧阳, Ouyang, Tao, false",
        "Hu Lei, , Hu, Lei, true",
        "WANG Wei, , WANG, Wei, false",
        "Jörg MÜLLER, , MÜLLER, Jörg, false",
        "'Müller, Jörg', , Müller, Jörg, false",
        "Hubert Blaine Smith, , Smith, Hubert Blaine, true",
        "Wang Peter, , Wang, Peter, false",
        "Guli, , Guli, '', true"
    })
    void in_latin_letters_is_parted_too(
            String written, String familyNative, String family, String given, boolean doubtful) {
        var split = SurnameSplit.ofLatin(written, familyNative);

        assertThat(split.family()).isEqualTo(family);
        assertThat(split.given()).isEqualTo(given);
        assertThat(split.doubtful()).isEqualTo(doubtful);
    }
}
