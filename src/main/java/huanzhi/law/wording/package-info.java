/// The fixed wording of papers, as files that a bureau can read, change and have back.
///
/// A file holds one form (or what several forms share) in one or more editions, each with its first day. An edition
/// consists of passages; a passage has slots for what the record says, and sections that only stand when a slot has
/// something to say:
///
/// ```
/// 版本 2024.1
/// 自 2021-07-15
///
/// 【告知】
/// {我局}于{告知日期}告知{你}陈述、申辩{?听证}和要求听证{/听证}的权利。
/// ```
///
/// A line beginning with `#` is a remark. A form says which passages it wants and what each must hold
/// ([huanzhi.law.wording.WantedPassage]); a file that leaves something out, or knows something the form does not, is
/// refused when it is read and not when a letter has to go out.
package huanzhi.law.wording;
