package huanzhi.casefile;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;

/// One item of proof with its four parts (form block B9); what a paper needs of them is checked when it is issued.
public record Evidence(String title, LocalDate obtainedOn, String provider, String proves) {

    public Evidence {
        title = Text.within(300, "证据名称", title);
        provider = Text.within(200, "证据提供单位", provider);
        proves = Text.within(1000, "证明内容", proves);
        if (title.isEmpty()) {
            throw new Refusal("证据名称没有填写，请写明名称和份数。");
        }
    }
}
