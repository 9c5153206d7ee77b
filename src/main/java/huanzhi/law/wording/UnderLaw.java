package huanzhi.law.wording;

import huanzhi.law.LawOfDay;

/// What a letter is made from, on a day with its law.
public interface UnderLaw {

    LawOfDay lawOfDay();
}
