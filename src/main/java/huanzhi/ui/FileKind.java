package huanzhi.ui;

import java.util.List;

/// A kind of file in the open and save dialogs; the first pattern is the ending a new file gets.
public record FileKind(String name, List<String> patterns) {

    public static final FileKind LEDGER = new FileKind("台账(Excel、CSV)", List.of("*.xlsx", "*.xls", "*.csv", "*.et"));
    public static final FileKind XLSX = new FileKind("Excel 工作簿", List.of("*.xlsx"));
    public static final FileKind DOCX = new FileKind("Word 文档", List.of("*.docx"));
    public static final FileKind PDF = new FileKind("PDF 文档", List.of("*.pdf"));
    public static final FileKind ANY = new FileKind("所有文件", List.of("*.*"));

    public FileKind {
        patterns = List.copyOf(patterns);
    }

    /// For example `.xlsx`.
    public String ending() {
        return patterns.getFirst().substring(1);
    }
}
