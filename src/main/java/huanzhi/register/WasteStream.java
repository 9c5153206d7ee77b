package huanzhi.register;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// One class of hazardous waste, such as `HW08 废矿物油与含矿物油废物`, and how many tonnes of it come up in a year.
public record WasteStream(String wasteClass, BigDecimal yearlyTonnes, String handling) {

    private static final int KILOGRAMS = 3;

    public WasteStream {
        wasteClass = Text.within(100, "危险废物类别", wasteClass);
        handling = Text.within(200, "处置方式", handling);
        yearlyTonnes = yearlyTonnes.setScale(KILOGRAMS, RoundingMode.HALF_UP);
        if (yearlyTonnes.signum() < 0) {
            throw new Refusal("危险废物的年产生量“" + yearlyTonnes + "”小于零，请核对。");
        }
    }

    /// Tonnes as people write them, to the kilogram.
    public static BigDecimal tonnes(String written) {
        try {
            return new BigDecimal(Text.clean(written).replace(",", ""));
        } catch (NumberFormatException e) {
            throw new Refusal("年产生量“" + written + "”不是数字，请只填写吨数，如 1.25。", e);
        }
    }
}
