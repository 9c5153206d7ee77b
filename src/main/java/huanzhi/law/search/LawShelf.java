package huanzhi.law.search;

import huanzhi.law.LawLibrary;
import huanzhi.law.own.OwnLaw;
import huanzhi.law.statute.StatuteTexts;

/// All that an office has of the law: the library, its own entries, the imported texts, and the search through them.
public record LawShelf(LawLibrary library, OwnLaw own, StatuteTexts texts, LawSearch search) {}
