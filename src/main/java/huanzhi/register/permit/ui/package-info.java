/// The page of the reports that permits ask for.
package huanzhi.register.permit.ui;
