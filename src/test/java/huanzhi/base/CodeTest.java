package huanzhi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Credit codes and identity numbers: what is right, and what is said of what is wrong.
class CodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        9143122300000001         | 统一社会信用代码“9143122300000001”有 16 位，请对照营业执照填写 18 位。
        91431223MA4I000012       | 统一社会信用代码“91431223MA4I000012”第 12 位“I”不是代码用的字符（不用 I、O、S、V、Z），请对照营业执照核对。
        911100007109250325       | 统一社会信用代码“911100007109250325”的校验位应为 4，请对照营业执照核对有无错字。
        """)
    void aWrongCreditCodeSaysWhy(String code, String sentence) {
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> new CreditCode(code)).sentence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        43122319900101001   | 身份证件号码“43122319900101001”有 17 位，不是 17 位数字加一位数字或者 X，请对照身份证填写 18 位。
        431223199013010015  | 身份证件号码“431223199013010015”第 7 至 14 位不是出生日期，请对照身份证核对。
        11010519491231002X  | ''
        110105194912310021  | 身份证件号码“110105194912310021”的校验位应为 X，请对照身份证核对有无错字。
        """)
    void aWrongIdentityNumberSaysWhy(String number, String sentence) {
        if (sentence.isEmpty()) {
            assertEquals(number, new IdentityNumber(number).value());
        } else {
            assertEquals(
                    sentence,
                    assertThrows(Refusal.class, () -> new IdentityNumber(number))
                            .sentence());
        }
    }

    @Test
    void fullWidthAndLowerCaseAreTheSameCode() {
        assertEquals("911100007109250324", new CreditCode(" ９１１１０００0７109250324 ").value());
        assertEquals("91350100M000100Y43", new CreditCode("91350100m000100y43").value());
    }

    @Test
    void checkCharactersAgreeWithAnotherImplementation() {
        var random = new Random(32100);
        var letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (var i = 0; i < 2_000; i++) {
            var code = new StringBuilder("91431223");
            while (code.length() < 17) {
                code.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertTrue(CreditCodeUtil.isCreditCode(code.toString() + CreditCode.checkCharacter(code.toString())));
            var person = "431223" + (1950 + random.nextInt(50)) + "0" + (1 + random.nextInt(9)) + "15"
                    + (100 + random.nextInt(900));
            assertTrue(IdcardUtil.isValidCard18(person + IdentityNumber.checkCharacter(person)));
        }
    }
}
