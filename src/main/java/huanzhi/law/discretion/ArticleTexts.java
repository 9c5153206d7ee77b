package huanzhi.law.discretion;

/// The places that a working cites, as they stood on the day of the decision.
record ArticleTexts(
        String standard,
        String reckoning,
        String adjusting,
        String conduct,
        String succession,
        String simpleProcedure) {}
