package org.ciep.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A pinyin proposal")
class PinyinProposalTest {

    @ParameterizedTest
    @CsvSource({
        "王, 伟, WANG, WEI",
        "欧阳, 文, OUYANG, WEN",
        "吕, 蒙, LYU, MENG",
        "单, 雄信, SHAN, XIONGXIN",
        "尉迟, 恭, YUCHI, GONG",
        "郑李, 淑芬, ZHENG-LI, SHUFEN",
        "解, 珍, XIE, ZHEN",
        "仇, 英, QIU, YING",
        "任, 正非, REN, ZHENGFEI",
        "查, 良镛, ZHA, LIANGYONG",
        "曾, 国藩, ZENG, GUOFAN",
        "区, 敏, OU, MIN",
        "万俟, 卨, MOQI, XIE",
        "杨, 为民, YANG, WEIMIN",
        "李, 西安, LI, XI'AN",
        "张, 㛃, ZHANG, JIE",
        "李, 𬭁, LI, TAI",
        "陈, 𠅤, CHEN, XU",
        "歐陽, 修, OUYANG, XIU",
        "黄, 绿, HUANG, LYU",
        "许, 娜, XU, NA"
    })
    void follows_the_standard(String family, String given, String familyLatin, String givenLatin) {
        var proposal = PinyinProposal.of(family, given);

        assertThat(proposal.family()).isEqualTo(familyLatin);
        assertThat(proposal.given()).isEqualTo(givenLatin);
    }

    @Test
    void is_doubtful_where_a_character_has_several_readings() {
        assertThat(PinyinProposal.of("王", "行").doubtful()).isTrue();
        assertThat(PinyinProposal.of("单", "伟").doubtful()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jörg", "민준", "محمد", "\ud883\udedf"})
    void is_empty_and_doubtful_for_what_is_unknown(String given) {
        assertThat(PinyinProposal.of("王", given)).isEqualTo(new PinyinProposal("WANG", "", true));
    }

    @Test
    void is_made_for_one_part_alone() {
        assertThat(PinyinProposal.of(null, "古丽")).isEqualTo(new PinyinProposal("", "GULI", false));
        assertThat(PinyinProposal.of("阿卜杜热合曼", "·买买提").given()).isEqualTo("MAIMAITI");
    }
}
