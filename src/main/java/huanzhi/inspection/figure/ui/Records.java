package huanzhi.inspection.figure.ui;

import huanzhi.inspection.InspectionRow;
import java.util.List;

/// Where the records behind a figure are shown.
@FunctionalInterface
public interface Records {

    void open(String title, List<InspectionRow> records);
}
