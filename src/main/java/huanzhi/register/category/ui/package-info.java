/// The pages on which categories are compared with the criteria, and the criteria are written.
package huanzhi.register.category.ui;
