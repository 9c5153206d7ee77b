/// Limits and working days as data: read into the types of `deadline`, kept up to date by the bureau, printed.
///
/// `limits.json` holds every limit of the law, `holidays.json` the days off and the make-up days of the years whose
/// notice is known. Days of later years are imported and kept in the store; they go before the shipped ones.
///
/// Legal basis of the days: 《全国年节及纪念日放假办法》 and the yearly notice of the State Council's General Office.
///
/// | Chinese | in the code |
/// |---|---|
/// | 期限规则 | limit rule |
/// | 期限计算单 | limit paper |
/// | 放假安排 | holidays |
package huanzhi.law.limit;
