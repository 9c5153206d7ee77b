package huanzhi.document.ui;

import huanzhi.document.Renderer;
import huanzhi.document.issue.IssueService;
import huanzhi.document.print.PaperPrinter;

/// What papers are made, kept and printed with.
public record Press(Renderer pdf, Renderer docx, IssueService issues, PaperPrinter printer) {}
